package dev.mockinterview.files;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of an HTML document, line by line, as {@link DocumentFigures} wants it. */
final class HtmlLines {

  private HtmlLines() {}

  /** The text of a document without what was quoted. */
  static List<String> of(String html) {
    Document page = Jsoup.parse(html);
    page.select("nav, blockquote, figure, svg").remove();
    page.select("div.score")
        .forEach(
            score ->
                score.replaceWith(
                    new Element("p")
                        .text(
                            score.expectFirst(".score-title").text()
                                + ": "
                                + score.expectFirst(".score-words").text().replace(" , ", ", "))));
    page.select("li > ul").forEach(details -> details.remove());
    return page.select("h1, h2, h3, p, li, tr").stream()
        .map(HtmlLines::line)
        .collect(Collectors.toList());
  }

  private static String line(Element element) {
    return element.tagName().equals("tr")
        ? element.children().stream().map(Element::text).collect(Collectors.joining(" "))
        : element.text();
  }
}
