package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.document.Document;
import dev.mockinterview.document.Html;
import dev.mockinterview.document.Letterhead;
import dev.mockinterview.document.Markdown;
import dev.mockinterview.document.Paper;
import dev.mockinterview.document.Pdf;
import dev.mockinterview.interview.AnyInterviews;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.report.Audience;
import dev.mockinterview.report.Imprint;
import dev.mockinterview.report.InterviewReport;
import dev.mockinterview.report.Samples;
import dev.mockinterview.report.Spoiled;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.RecursiveComparisonAssert;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All formats of an interview have the same figures. */
class ReportsAgreeTest {

  /** Documents have two digits, files four. */
  private static final double ROUNDING = 0.0051;

  private static final Pattern NUMBER = Pattern.compile("[0-9]+([.][0-9]+)?");

  private static final InterviewReport REPORT =
      new InterviewReport(new Imprint(Samples.READER, Letterhead.NONE, "0.1.0"));

  @ParameterizedTest
  @EnumSource(Audience.class)
  void interviewsAsPeopleGiveThem(Audience audience) {
    check(Samples.small(), Map.of(), audience);
    check(Samples.large(), Map.of(), audience);
    check(Samples.again(), Samples.before(), audience);
    check(Spoiled.harmless(), Map.of(), audience);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anyInterview(long seed) {
    AnyInterviews any = new AnyInterviews(seed);
    for (int i = 0; i < 15; i++) {
      Interview interview = any.next();
      for (Audience audience : Audience.values()) {
        check(interview, Map.of(), audience);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Total score: 46 of 100|Total score: 47 of 100",
        "Based on 8 scored|Based on 9 scored",
        "    60 &#124; good (4)|    61 &#124; good (4)",
        "**Made**, 2 of 2|**Made**, 1.9 of 2",
        "**-3**: |**-2**: ",
        "Sum: earned 4.25|Sum: earned 4.26",
        "Prompted: +2**|Prompted: +1**",
        "&#124;    43 &#124; fair|&#124;    44 &#124; fair",
        "skipped       &#124;|no answer     &#124;"
      })
  void aFigureThatDiffersIsSeen(String written, String instead) {
    Interview large = Samples.large();
    String document = document(large, Map.of(), Audience.SELF);
    String changed =
        document.replace(written.replace("&#124;", "|"), instead.replace("&#124;", "|"));
    assertThat(changed).isNotEqualTo(document);
    ReportFigures csv = CsvFigures.of(InterviewReportCsv.of(large, Audience.SELF));
    assertThat(agree(document, csv)).isTrue();
    assertThat(agree(changed, csv)).isFalse();
  }

  @Test
  void aFigureThatDiffersInAFileIsSeen() {
    Interview large = Samples.large();
    String document = document(large, Map.of(), Audience.SELF);
    String json = InterviewReportJson.of(large, Map.of(), Audience.SELF, "0.1.0");
    String csv = InterviewReportCsv.of(large, Audience.SELF);
    assertThat(agree(document, JsonFigures.of(json))).isTrue();
    assertThat(agree(document, JsonFigures.of(json.replace("\"score\" : 43", "\"score\" : 44"))))
        .isFalse();
    assertThat(agree(document, JsonFigures.of(json.replace("2.25", "2.5")))).isFalse();
    assertThat(agree(document, CsvFigures.of(csv.replace(",43,3,", ",44,3,")))).isFalse();
    assertThat(agree(document, CsvFigures.of(csv.replace("2.25", "2.5")))).isFalse();
  }

  private static boolean agree(String document, ReportFigures figures) {
    try {
      same(DocumentFigures.of(MarkdownLines.of(document)), figures);
      return true;
    } catch (AssertionError | IllegalStateException e) {
      return false;
    }
  }

  private static void check(Interview interview, Map<String, Turn> earlier, Audience audience) {
    ReportFigures document =
        DocumentFigures.of(MarkdownLines.of(document(interview, earlier, audience)));
    assertThat(document.questions()).hasSameSizeAs(interview.plan().questions());
    same(document, JsonFigures.of(InterviewReportJson.of(interview, earlier, audience, "0.1.0")));
    same(document, CsvFigures.of(InterviewReportCsv.of(interview, audience)));
    Document made = REPORT.of(interview, earlier, audience);
    same(document, DocumentFigures.of(HtmlLines.of(Html.of(made))));
  }

  /** Pages have no lines to go by, but the very numbers of the HTML. */
  @ParameterizedTest
  @EnumSource(Audience.class)
  void pagesHaveTheNumbersOfTheHtml(Audience audience) throws IOException {
    for (Interview interview : List.of(Samples.small(), Samples.large(), Samples.again())) {
      Document made = REPORT.of(interview, Samples.before(), audience);
      org.jsoup.nodes.Document html = Jsoup.parse(Html.of(made));
      html.select("nav, .scale, svg").remove();
      html.select("ol > li").forEach(item -> item.prepend(item.elementSiblingIndex() + 1 + " "));
      html.select("h1, h2, h3, p, li, td, th, dt, dd, span").append(" ");
      assertThat(numbers(pages(made))).isNotEmpty().isEqualTo(numbers(html.body().wholeText()));
    }
  }

  /** All numbers of a text, and how often each stands in it. */
  private static Map<String, Long> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.groupingBy(number -> number, TreeMap::new, Collectors.counting()));
  }

  private static String pages(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Pdf.write(document, Paper.A4, Instant.EPOCH, out);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      PDFTextStripper words = new PDFTextStripper();
      words.setSortByPosition(true);
      return words.getText(pdf).replaceAll("Page [0-9]+ of [0-9]+", "");
    }
  }

  private static void same(ReportFigures one, ReportFigures other) {
    RecursiveComparisonAssert<?> figures = assertThat(one).usingRecursiveComparison();
    figures.withEqualsForType((a, b) -> Math.abs(a - b) <= ROUNDING, Double.class).isEqualTo(other);
  }

  private static String document(
      Interview interview, Map<String, Turn> earlier, Audience audience) {
    return Markdown.of(REPORT.of(interview, earlier, audience));
  }
}
