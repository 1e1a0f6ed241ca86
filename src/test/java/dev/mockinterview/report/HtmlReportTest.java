package dev.mockinterview.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.document.Html;
import dev.mockinterview.panel.Board;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people write, the pages keep their structure and show the words. */
class HtmlReportTest {

  private static final Document HARMLESS = parsed(Pages.interview(Spoiled.harmless()));
  private static final List<Document> HARMLESS_PANEL =
      ofAPanel(new Board(each -> "harmless", name -> name));

  static Stream<String> texts() {
    return Stream.concat(HostileReportTest.ONE_LINERS.stream(), HostileReportTest.OTHERS.stream());
  }

  @Test
  void pagesReadAsApproved() {
    String answer = "Ok.\n" + String.join("\n", HostileReportTest.ONE_LINERS) + "\n\n\tx\u001b[0m";
    Map<String, dev.mockinterview.document.Document> pages =
        Map.of(
            "small",
            Pages.small(),
            "large",
            Pages.large(),
            "hostile",
            Pages.interview(
                new Spoiled(
                        text -> text.equals("answer") ? answer : "- <b>|*" + text + "*|</b> \"@me'")
                    .interview()),
            "panel",
            Pages.panel(Board.USUAL),
            "panel-candidate",
            Pages.candidate(Board.USUAL),
            "matrix",
            Pages.matrix(Board.USUAL),
            "kit",
            Pages.kit(Board.USUAL),
            "kit-filled",
            Pages.filledKit(Board.USUAL),
            "trend",
            Pages.trend("All my interviews"));
    pages.forEach((name, page) -> Golden.check(name, "html", unstyled(Html.of(page))));
  }

  /** Without the stylesheet, which is a file of its own already. */
  private static String unstyled(String html) {
    return html.replaceFirst("(?s)<style>.*</style>", "<style></style>");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noTextBecomesMarkup(String text) {
    Document page = parsed(Pages.interview(Spoiled.with(text)));
    check(page);
    assertThat(outsideOfTexts(page)).isEqualTo(outsideOfTexts(HARMLESS));
    assertThat(links(page)).isEqualTo(links(HARMLESS));
    if (HostileReportTest.ONE_LINERS.contains(text)) {
      assertThat(structure(page)).isEqualTo(structure(HARMLESS));
      assertThat(page.select("blockquote p, .asked p"))
          .extracting(Element::wholeText)
          .containsOnly(text);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noTextOfAPanelBecomesMarkup(String text) {
    if (text.isBlank()) {
      return;
    }
    Board hostile = new Board(harmless -> text, name -> name);
    List<Document> pages = ofAPanel(hostile);
    for (int i = 0; i < pages.size(); i++) {
      check(pages.get(i));
      assertThat(outsideOfTexts(pages.get(i))).isEqualTo(outsideOfTexts(HARMLESS_PANEL.get(i)));
    }
  }

  private static List<Document> ofAPanel(Board board) {
    return Stream.of(
            Pages.panel(board), Pages.candidate(board), Pages.matrix(board), Pages.filledKit(board))
        .map(HtmlReportTest::parsed)
        .toList();
  }

  private static Document parsed(dev.mockinterview.document.Document document) {
    String html = Html.of(document);
    assertThat(html.codePoints().filter(HtmlReportTest::isForbidden).boxed()).isEmpty();
    return Jsoup.parse(html);
  }

  private static boolean isForbidden(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t')
        || Character.getType(c) == Character.SURROGATE
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /** Nothing that runs, and nothing that is fetched. */
  private static void check(Document page) {
    assertThat(page.select("script, link, iframe, object, embed, form, img, base, image, use"))
        .isEmpty();
    assertThat(page.select("style")).hasSize(1);
    Set<String> attributes = new TreeSet<>();
    for (Element element : page.getAllElements()) {
      element.attributes().asList().stream().map(Attribute::getKey).forEach(attributes::add);
    }
    assertThat(attributes).noneMatch(name -> name.startsWith("on"));
    assertThat(attributes).doesNotContain("style", "src", "srcset", "xlink:href", "action");
    assertThat(page.select("[href]"))
        .allMatch(element -> element.tagName().equals("a"))
        .extracting(element -> element.attr("href"))
        .allMatch(target -> target.startsWith("#") || target.equals(Spoiled.URL));
    Set<String> ids = new TreeSet<>();
    assertThat(page.select("[id]")).allMatch(element -> ids.add(element.id()));
  }

  private static List<String> links(Document page) {
    return page.select("a").eachAttr("href");
  }

  /** Every element with its depth and its classes, in order. */
  private static List<String> structure(Document page) {
    List<String> structure = new ArrayList<>();
    page.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            structure.add(depth + " " + element.tagName() + " " + element.className());
          }
        });
    return structure;
  }

  /** The same without what a text of many lines is made of. */
  private static List<String> outsideOfTexts(Document page) {
    Document copy = page.clone();
    copy.select("blockquote > *, .asked > *").remove();
    return structure(copy);
  }
}
