package dev.mockinterview.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Writes documents as HTML: one file that holds everything it needs, runs nothing and fetches
 * nothing. It is built as a tree, so that no text can become markup.
 */
public final class Html {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'";

  private static final String STYLE = "report.css";

  /** What begins a line of the file, for those who read or compare that. */
  private static final String LINES =
      "head, head > *, body, header, main, footer, nav, section, h1, h2, h3, h4, p, ul, ol, li, dl,"
          + " dl > div, blockquote, pre, hr, details, summary, figure, figcaption, div.table, table,"
          + " thead, tbody, tr, th, td, div.score, div.rows, div.bar, div.asked, svg,"
          + " svg > *";

  private Html() {}

  /** The document as text; ends with a newline. */
  public static String of(Document document) {
    org.jsoup.nodes.Document dom = dom(document);
    dom.head()
        .appendText("\n")
        .appendElement("style")
        .appendChild(new DataNode("\n" + stylesheet(STYLE)));
    return dom.outerHtml() + "\n";
  }

  /** The document as a tree without a style, to be written in some other way. */
  static org.jsoup.nodes.Document dom(Document document) {
    org.jsoup.nodes.Document dom = org.jsoup.nodes.Document.createShell("");
    // blanks in a text are as they are
    dom.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    dom.prependChild(new DocumentType("html", "", ""));
    dom.expectFirst("html").attr("lang", "en");
    head(dom.head(), document);
    letterhead(dom.body(), document.letterhead());
    Element main = dom.body().appendElement("main");
    HtmlOutline outline = new HtmlOutline(main, document.blocks());
    HtmlBlocks blocks = new HtmlBlocks(outline);
    document.blocks().forEach(blocks::add);
    outline.addContents();
    document
        .letterhead()
        .footer()
        .ifPresent(
            text -> HtmlWords.text(dom.body().appendElement("footer").appendElement("p"), text));
    dom.select(LINES).forEach(element -> element.before(new TextNode("\n")));
    return dom;
  }

  /** An id that no heading can have. */
  static String own(String name) {
    return name + ".";
  }

  private static void head(Element head, Document document) {
    head.appendElement("meta").attr("charset", "utf-8");
    meta(head, "http-equiv", "Content-Security-Policy", POLICY);
    meta(head, "name", "viewport", "width=device-width, initial-scale=1");
    meta(head, "name", "referrer", "no-referrer");
    meta(head, "name", "color-scheme", "light dark");
    String title =
        document.title() + document.letterhead().organisation().map(by -> " · " + by).orElse("");
    HtmlWords.text(head.appendElement("title"), title);
  }

  private static void meta(Element head, String key, String name, String content) {
    head.appendElement("meta").attr(key, name).attr("content", content);
  }

  private static void letterhead(Element body, Letterhead letterhead) {
    if (letterhead.head().isEmpty() && letterhead.logo().isEmpty()) {
      return;
    }
    Element header = body.appendElement("header").addClass("letterhead");
    letterhead
        .logo()
        .ifPresent(
            logo ->
                header
                    .appendElement("img")
                    .addClass("logo")
                    .attr("src", logo.address())
                    .attr("alt", letterhead.organisation().isPresent() ? "" : "Logo"));
    letterhead.organisation().ifPresent(name -> HtmlWords.add(header, "p", "organisation", name));
    letterhead.title().ifPresent(title -> HtmlWords.add(header, "p", "kind", title));
  }

  /** A style sheet of the program. */
  static String stylesheet(String name) {
    try (InputStream file = Objects.requireNonNull(Html.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the program's own file
    }
  }
}
