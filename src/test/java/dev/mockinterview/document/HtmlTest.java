package dev.mockinterview.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  private final Document.Builder document = new Document.Builder();

  @BeforeEach
  void begin() {
    document.heading(1, "T");
  }

  private org.jsoup.nodes.Document page() {
    return page(Letterhead.NONE);
  }

  private org.jsoup.nodes.Document page(Letterhead letterhead) {
    org.jsoup.nodes.Document page = Jsoup.parse(Html.of(document.build(letterhead)));
    page.outputSettings().prettyPrint(false);
    return page;
  }

  private Element first(String selector) {
    return page().expectFirst(selector);
  }

  @Test
  void fileSaysWhatItIsAndForbidsTheRest() {
    document.heading(2, "x");
    String html = Html.of(document.build(Letterhead.NONE));
    assertThat(html).startsWith("<!doctype html><html lang=\"en\">").endsWith("</html>\n");
    org.jsoup.nodes.Document page = page();
    assertThat(page.head().child(0).attr("charset")).isEqualTo("utf-8");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'unsafe-inline'; img-src data:;");
    assertThat(page.select("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
    assertThat(page.select("meta[name=viewport]")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.expectFirst("style").data()).contains("prefers-color-scheme").contains("@page");
    assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import", "</");
  }

  @Test
  void letterheadStandsAtBothEnds() {
    Logo logo = new Logo("image/png", "AAAA");
    org.jsoup.nodes.Document page =
        page(
            new Letterhead(
                Optional.of("A & <b>"),
                Optional.of("Report"),
                Optional.of("End"),
                Optional.of(logo)));
    assertThat(page.title()).isEqualTo("T · A & <b>");
    assertThat(page.select("header.letterhead .organisation").text()).isEqualTo("A & <b>");
    assertThat(page.select("header.letterhead .kind").text()).isEqualTo("Report");
    assertThat(page.select("header.letterhead img").attr("src"))
        .isEqualTo("data:image/png;base64,AAAA");
    assertThat(page.select("body > footer").text()).isEqualTo("End");
    assertThat(page().select("header, footer, img")).isEmpty();
  }

  @Test
  void logoAloneHasAName() {
    Optional<Logo> logo = Optional.of(new Logo("image/jpeg", "AAAA"));
    Letterhead letterhead =
        new Letterhead(Optional.empty(), Optional.empty(), Optional.empty(), logo);
    assertThat(page(letterhead).select("img").attr("alt")).isEqualTo("Logo");
  }

  @Test
  void sectionsNestAsTheirHeadingsDo() {
    document.heading(2, "A");
    document.heading(3, "A1");
    document.paragraph("within");
    document.heading(2, "B");
    org.jsoup.nodes.Document page = page();
    assertThat(page.select("main > section > section > section > p").text()).isEqualTo("within");
    assertThat(page.select("main > section > section > h2").eachText()).containsExactly("A", "B");
    for (Element section : page.select("section")) {
      assertThat(page.getElementById(section.attr("aria-labelledby"))).isNotNull();
    }
  }

  @Test
  void headingsAreNamedAsLinksToThemSay() {
    document.heading(2, "Question 1: a_b-c (ü)!");
    document.paragraph(Line.of("").to("Question 1: a_b-c (ü)!"));
    org.jsoup.nodes.Document page = page();
    String target = page.expectFirst("main a").attr("href");
    assertThat(named(page, target.substring(1)).text()).isEqualTo("Question 1: a_b-c (ü)!");
  }

  @Test
  void headingsOfOneNameAreNumbered() {
    for (String heading : List.of("Notes", "Notes", "notes-1", "Notes!", "?", "!")) {
      document.heading(2, heading);
    }
    assertThat(page().select("h2").eachAttr("id"))
        .containsExactly("notes", "notes-1", "notes-1-1", "notes-2", "section", "section-1");
  }

  @Test
  void sectionsOfOneNameAreToldApart() {
    for (String part : List.of("A", "B")) {
      document.heading(2, part);
      document.heading(3, "Notes");
    }
    assertThat(page().select("section.level-3").eachAttr("aria-labelledby"))
        .containsExactly("a notes", "b notes-1");
  }

  @Test
  void manyPartsHaveATableOfContents() {
    document.paragraph("before");
    for (String part : List.of("A", "B", "C")) {
      document.heading(2, part);
    }
    assertThat(page().select("nav")).isEmpty();
    document.heading(2, "Contents <D>");
    org.jsoup.nodes.Document page = page();
    assertThat(page.select("nav a").eachText()).containsExactly("A", "B", "C", "Contents <D>");
    assertThat(page.select("nav a").eachAttr("href")).endsWith("#contents-d");
    assertThat(page.select("p:has(+ nav)").text()).isEqualTo("before");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        "mailto:me@example.org",
        "//example.org",
        "/x",
        "x",
        "",
        "#",
        "http:x",
        "https://example.org/\u0000x",
        "https://example.org/\njavascript:x"
      })
  void otherTargetsThanSourcesAndHeadingsAreText(String target) {
    document.paragraph(Line.of("see ").link("words", target));
    assertThat(first("main p").html()).isEqualTo("see words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/?a=1&copy;=2&b=\"'<3>", "HTTP://EXAMPLE.ORG"})
  void linksToSourcesTellThemNothing(String target) {
    document.paragraph(Line.of("").link("a <source>", target));
    Element link = first("main a");
    assertThat(link.attr("href")).isEqualTo(target);
    assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
    assertThat(link.text()).isEqualTo("a <source>");
  }

  @Test
  void piecesOfALineAreWhatTheyAre() {
    document.paragraph(
        Line.of("a ").strong("<b>").and(" & ").code("x</code>").and(" ").box(true).box(false));
    assertThat(first("main p").html())
        .isEqualTo(
            "a <strong>&lt;b&gt;</strong> &amp; <code>x&lt;/code&gt;</code> "
                + "<span class=\"box\" role=\"img\" aria-label=\"ticked\">☑</span> "
                + "<span class=\"box\" role=\"img\" aria-label=\"not ticked\">☐</span> ");
  }

  @Test
  void entriesThatNameValuesAreFacts() {
    Item date = Item.of(Line.of("").strong("Date:").and(" 22 Nov"));
    Item plan = Item.of(Line.of("").strong("Plan:").and(" ").code("p-1"));
    document.bullets(List.of(date, plan));
    document.bullets(List.of(date, Item.of("Plan: none")));
    document.numbered(List.of(date, plan));
    org.jsoup.nodes.Document page = page();
    assertThat(page.select("dl dt").eachText()).containsExactly("Date:", "Plan:");
    assertThat(page.select("dl dd").eachText()).containsExactly("22 Nov", "p-1");
    assertThat(page.select("main ul > li, main ol > li")).hasSize(4);
  }

  @Test
  void everyMarkIsSeenAndHeard() {
    document.bullets(
        Arrays.stream(Sign.values()).map(sign -> Item.of("x").with(new Mark(sign, "1"))).toList());
    document.numbered(List.of(Item.of("y").with(Sign.MISSED)));
    org.jsoup.nodes.Document page = page();
    assertThat(page.select("ul.marked .badge").eachText())
        .containsExactly("✔1", "◐1", "✘1", "⚠1", "⚠1");
    assertThat(page.select(".badge").eachAttr("aria-label"))
        .containsExactly(
            "made 1", "partly made 1", "missed 1", "contradicted 1", "misconception 1", "missed");
    assertThat(page.select(".badge")).allMatch(badge -> badge.attr("role").equals("img"));
    assertThat(page.select("ul.marked li").eachText()).contains("✔1 x");
  }

  @Test
  void detailsStandBelowTheirEntry() {
    document.bullets(List.of(new Item(Line.of("x"), List.of(Line.of("a"), Line.of("b")))));
    assertThat(page().select("main > section > ul > li > ul.details > li").eachText())
        .containsExactly("a", "b");
  }

  @Test
  void markedWordsStandOutWithTheirSigns() {
    String text = "The key is shown.\nIt is safe.";
    document.quote(
        GivenText.of(
            text,
            List.of(
                new Highlight(4, 7, new Mark(Sign.HIT, "1")),
                new Highlight(8, 16, new Mark(Sign.PARTIAL, "2")),
                new Highlight(11, 16, new Mark(Sign.CONTRADICTED, "3")),
                new Highlight(18, 20, new Mark(Sign.FALSE, "A")))));
    String sup = "<sup class=\"%s\" role=\"img\" aria-label=\"%s\">%s</sup>";
    assertThat(first("blockquote p").html())
        .isEqualTo(
            "The <mark class=\"hit\">key</mark>"
                + sup.formatted("hit", "made 1", "✔1")
                + " <mark class=\"partial\">is </mark><mark class=\"contradicted\">shown</mark>"
                + sup.formatted("partial", "partly made 2", "◐2")
                + sup.formatted("contradicted", "contradicted 3", "⚠3")
                + ".<br><mark class=\"false\">It</mark>"
                + sup.formatted("false", "misconception A", "⚠A")
                + " is safe.");
  }

  @Test
  void codeKeepsItsBlanksAndItsMarks() {
    document.given(
        GivenText.of(
            "  if (a < b) {\n\n    x();\n  }",
            List.of(new Highlight(6, 11, new Mark(Sign.HIT, "")))));
    Element code = first(".asked pre code");
    assertThat(code.select("mark.hit").text()).isEqualTo("a < b");
    code.select("sup").remove();
    assertThat(code.wholeText()).isEqualTo("  if (a < b) {\n\n    x();\n  }\n");
  }

  @Test
  void textsToBeReadBackKeepTheirLines() {
    document.exact("  a <br>\n\nb  c");
    document.paragraph(Line.of("").strong("Name:").and(" ").exact("<i>\nx"));
    org.jsoup.nodes.Document page = page();
    assertThat(page.expectFirst("blockquote p.exact").html())
        .isEqualTo("  a &lt;br&gt;<br><br>b  c");
    assertThat(page.expectFirst("p.field .exact").html()).isEqualTo("&lt;i&gt;<br>x");
  }

  @Test
  void thereIsRoomToWrite() {
    document.paragraph(Line.of("").strong("Name:").and(" ").gap());
    document.paragraph(Line.of("").strong("Notes:"));
    document.rule();
    org.jsoup.nodes.Document page = page();
    assertThat(page.expectFirst("p.field .gap").attr("aria-label")).isEqualTo("to fill in");
    assertThat(page.expectFirst("p.field").text()).isEqualTo("Name: ______");
    assertThat(page.select("p.label + hr")).hasSize(1);
  }

  @Test
  void whatIsFoldedOpensByItself() {
    document.fold("More <b>", inner -> inner.quote(GivenText.of("within")));
    Element details = first("main details");
    assertThat(details.child(0).tagName()).isEqualTo("summary");
    assertThat(details.child(0).text()).isEqualTo("More <b>");
    assertThat(details.select("> blockquote").text()).isEqualTo("within");
  }

  @Test
  void tablesNameTheirRowsAndColumns() {
    List<Column> columns = List.of(Column.words("What <b>"), Column.numbers("N"));
    List<List<Line>> rows =
        List.of(
            List.of(Line.of("a|b"), Line.of("1")),
            List.of(Line.of("").strong("Total"), Line.of("1")));
    document.table(columns, rows);
    document.table(columns, List.of());
    org.jsoup.nodes.Document page = page();
    assertThat(page.select("th[scope=col]").eachText()).startsWith("What <b>", "N");
    assertThat(page.select("th[scope=row]").eachText()).containsExactly("a|b", "Total");
    assertThat(page.select("td.number").eachText()).containsExactly("1", "1");
    assertThat(page.select("tr.total th").text()).isEqualTo("Total");
    assertThat(page.select("div.table[role=region][tabindex=0]").eachAttr("aria-label"))
        .containsExactly("Table: T", "Table: T (2)");
    assertThat(page.select("table").eachAttr("aria-labelledby")).containsExactly("t", "t");
  }

  @Test
  void scoreIsANumberABarAndWords() {
    document.heading(2, "Result");
    document.score("Total score", 46, "46 of 100, fair (band 3 of 5)");
    document.heading(3, "Question");
    document.score("Score", 100, "all of it");
    org.jsoup.nodes.Document page = page();
    Element headline = page.expectFirst(".score.headline.band-3");
    assertThat(headline.select(".score-title").text()).isEqualTo("Total score");
    assertThat(headline.select(".score-words").text()).isEqualTo("46 of 100, fair (band 3 of 5)");
    assertThat(headline.select(".value").text()).isEqualTo("46");
    assertThat(headline.select("svg .fill").attr("width")).isEqualTo("184");
    assertThat(page.select(".score.inline.band-5 .score-words").text()).isEqualTo("all of it");
    assertThat(page.select(".score svg").eachAttr("aria-hidden")).containsExactly("true", "true");
  }

  @ParameterizedTest
  @CsvSource({"0,1", "19,1", "20,2", "39,2", "40,3", "60,4", "79,4", "80,5", "100,5"})
  void scoreIsInItsBand(int score, int band) {
    document.score("Score", score, "some");
    assertThat(page().select(".score.band-" + band)).hasSize(1);
  }

  @Test
  void barsAreReadAsLabelAndValue() {
    document.bars("Scores", List.of(bar("Basics", 60), bar("x".repeat(200), 0), none("Open")));
    org.jsoup.nodes.Document page = page();
    assertThat(page.select("figure.bars figcaption").text()).isEqualTo("Scores");
    assertThat(page.select("svg[role=img]"))
        .extracting(svg -> said(page, svg))
        .containsExactly("Basics 60", "x".repeat(200) + " 0", "Open none");
    assertThat(page.select("svg .fill").eachAttr("width")).containsExactly("240", "0");
    assertThat(page.select("svg").get(0).select("line.limit").eachAttr("x1"))
        .containsExactly("80", "160", "240", "320");
    assertThat(page.select("svg text")).isEmpty();
  }

  @Test
  void trendBreaksWhereThereIsNoScore() {
    document.trend(
        "Scores", List.of(bar("a", 10), bar("b", 20), none("c"), bar("d", 30), none("e")));
    org.jsoup.nodes.Document page = page();
    assertThat(page.select("polyline")).hasSize(1);
    assertThat(page.expectFirst("polyline").attr("points").split(" ")).hasSize(2);
    assertThat(page.select("circle")).hasSize(3);
    assertThat(said(page, page.expectFirst("svg"))).isEqualTo("Scores 10, 20, none, 30, none");
    assertThat(page.select("svg text.value").eachText()).containsExactly("10", "20", "30");
    assertThat(page.select(".ends span").eachText()).containsExactly("a", "e");
    assertThat(page.select("line.grid")).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 12, 13, 200})
  void trendOfAnyLengthStaysInItsPicture(int steps) {
    document.trend(
        "Scores", IntStream.range(0, steps).mapToObj(i -> bar("x", i % 2 * 100)).toList());
    org.jsoup.nodes.Document page = page();
    assertThat(page.expectFirst("svg").attr("viewBox")).isEqualTo("0 0 640 230");
    assertThat(page.select("circle")).hasSize(steps);
    for (Element dot : page.select("circle")) {
      assertThat(Double.parseDouble(dot.attr("cx"))).isBetween(5.0, 635.0);
      assertThat(Double.parseDouble(dot.attr("cy"))).isBetween(5.0, 225.0);
    }
    assertThat(page.select("text.value")).hasSize(steps > 12 ? 0 : steps);
  }

  @Test
  void chartsAreToldApart() {
    document.bars("Scores", List.of(bar("a", 1)));
    document.bars("Scores", List.of(bar("a", 1)));
    document.trend("Scores", List.of(bar("a", 1)));
    assertThat(page().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  /** Values that were put together without the line's own methods. */
  @Test
  void noCharacterThatADocumentMayNotHoldGetsIn() {
    String bad = "a\u0000\u001b\u202eb";
    document.score(bad, 1, bad);
    document.trend(bad, List.of(bar(bad, 1)));
    document.bars(bad, List.of(bar(bad, 1)));
    document.table(List.of(Column.words(bad)), List.of(List.of(raw(bad))));
    document.paragraph(raw(bad));
    document.fold(bad, inner -> inner.exact(bad));
    String html = Html.of(document.build(Letterhead.NONE));
    assertThat(html).contains("a\uFFFD\uFFFD\uFFFDb");
    assertThat(Set.of(0, 0x1b, 0x202e)).noneMatch(c -> html.indexOf(c) >= 0);
  }

  private static Line raw(String text) {
    return new Line(
        List.of(
            new Line.Piece.Words(text),
            new Line.Piece.Strong(text),
            new Line.Piece.Code(text),
            new Line.Piece.Exact(text),
            new Line.Piece.Link(text, "https://example.org")));
  }

  /** What a picture is read out as. */
  private static String said(org.jsoup.nodes.Document page, Element svg) {
    return String.join(
        " ",
        Arrays.stream(svg.attr("aria-labelledby").split(" "))
            .map(id -> named(page, id).text())
            .toList());
  }

  private static Element named(org.jsoup.nodes.Document page, String id) {
    return Optional.ofNullable(page.getElementById(id)).orElseThrow();
  }

  private static Block.Bars.Bar bar(String label, int value) {
    return new Block.Bars.Bar(label, OptionalInt.of(value));
  }

  private static Block.Bars.Bar none(String label) {
    return new Block.Bars.Bar(label, OptionalInt.empty());
  }
}
