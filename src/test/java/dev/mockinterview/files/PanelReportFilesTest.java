package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mockinterview.document.Letterhead;
import dev.mockinterview.document.Markdown;
import dev.mockinterview.panel.Board;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.report.Audience;
import dev.mockinterview.report.Imprint;
import dev.mockinterview.report.PanelReport;
import dev.mockinterview.report.Samples;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PanelReportFilesTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Board BOARD = Board.USUAL;
  private static final PanelReport REPORT =
      new PanelReport(new Imprint(Samples.READER, Letterhead.NONE, "0.1.0"));

  @Test
  void csvKeepsFourValuesApart() {
    CsvTable table = CsvTable.of(csv(BOARD));
    assertThat(table.columns())
        .containsExactly(
            "candidate",
            "plan",
            "question_id",
            "category",
            "interviewer",
            "asked",
            "seconds",
            "rating",
            "machine_score",
            "override",
            "override_reason",
            "agreed",
            "point",
            "says",
            "importance",
            "tick",
            "prompted",
            "machine_status",
            "evidence");
    assertThat(table.rows()).hasSize(3 * (3 + 1 + 1 + 1));
    assertThat(table.rows().get(1).toList())
        .containsExactly(
            "Dora",
            "api-1",
            "basic-01",
            "basic",
            "Anna",
            "answered",
            "400",
            "5",
            "31",
            "80",
            "It overlooked the cache.",
            "4",
            "url",
            "Its name is a part of the URL.",
            "must",
            "contradicted",
            "false",
            "contradicted",
            "A stage points to a deployment. Its name is not in the URL.");
    assertThat(table.rows().get(17).toList())
        .containsExactly(
            "Dora",
            "api-1",
            "scenario-01",
            "scenario",
            "Cleo",
            "not_asked",
            "0",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "");
  }

  @Test
  void scorecardThatIsNotSubmittedHasNoRow() {
    List<Scorecard> some = new ArrayList<>(BOARD.submitted());
    some.set(0, BOARD.annas());
    assertThat(PanelReportCsv.of(BOARD.plan(), BOARD.dora(), some, List.of()))
        .contains(",Ben,")
        .doesNotContain("Anna");
  }

  @Test
  void candidateIsToldTheSameAsInTheDocument() {
    JsonNode told = JSON.readTree(candidate(BOARD));
    assertThat(told)
        .isEqualTo(
            JSON.readTree(
                """
                {"format": "mock-interview/panel-report/1", "audience": "candidate",
                 "candidate": "Dora", "role": "API engineer", "categories": [
                  {"title": "Basics", "word": "fair", "counted": 2, "agreed": 1, "asked": [
                    "What is a stage, and what is it good for?",
                    "How long may an integration take?"]},
                  {"title": "Security", "word": "good", "counted": 1, "agreed": 0, "asked": [
                    "What are API keys good for?"]},
                  {"title": "Scenarios", "counted": 0, "agreed": 0, "asked": []}],
                 "tips": ["Deploy one API by hand.", "Learn the limits.", "Draw who checks.",
                   "Tell a story."]}
                """));
    String document = document(BOARD);
    for (JsonNode category : told.get("categories")) {
      String word = category.path("word").asString("");
      assertThat(document)
          .contains(
              category.get("title").asString() + ": " + (word.isEmpty() ? "" : "**" + word + "**"));
    }
  }

  /** The words for ratings are those of the document, from the lowest to the highest. */
  @Test
  void wordsForRatingsAreThoseOfTheDocument() {
    for (int rating = 1; rating <= 5; rating++) {
      int given = rating;
      Scorecard card =
          BOARD
              .begun(BOARD.anna(), BOARD.dora())
              .change(0, each -> each.rate(given))
              .conclude("", BOARD.annas().recommendation())
              .submit(Board.BEGUN);
      String word =
          JSON.readTree(
                  PanelReportJson.candidate(BOARD.plan(), BOARD.dora(), List.of(card), List.of()))
              .at("/categories/0/word")
              .asString();
      assertThat(
              Markdown.of(
                  REPORT.of(
                      BOARD.plan(), BOARD.dora(), List.of(card), List.of(), Audience.CANDIDATE)))
          .contains("Basics: **" + word + "**");
    }
  }

  @Test
  void candidateGetsNothingBeforeAllHaveSubmitted() {
    List<Scorecard> some = new ArrayList<>(BOARD.submitted());
    some.set(0, BOARD.annas());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PanelReportJson.candidate(BOARD.plan(), BOARD.dora(), some, List.of()))
        .withMessage("feedback for Dora needs all scorecards submitted, 2 of 3 are");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PanelReportJson.candidate(BOARD.plan(), BOARD.dora(), List.of(), List.of()));
  }

  /** Every text is another word; a candidate reads those that the document has. */
  @Test
  void candidateReadsNoWordThatTheDocumentHasNot() {
    Map<String, String> words = new HashMap<>();
    Board hostile =
        new Board(
            text -> words.computeIfAbsent(text, each -> "qx" + words.size() + "xq"),
            name -> words.computeIfAbsent(name, each -> "nx" + words.size() + "xn"));
    String json = candidate(hostile);
    String document = document(hostile);
    assertThat(words).hasSizeGreaterThan(40);
    for (String word : words.values()) {
      assertThat(json.contains(word)).isEqualTo(document.contains(word));
    }
    assertThat(json).doesNotContain("rating", "basic-01", "api-1", "reference");
  }

  @ParameterizedTest
  @FieldSource({
    "dev.mockinterview.report.HostileReportTest#ONE_LINERS",
    "dev.mockinterview.report.HostileReportTest#OTHERS"
  })
  void hostileTextsKeepTheirPlace(String text) {
    if (text.isBlank()) {
      return;
    }
    Board hostile = new Board(harmless -> text, name -> name);
    CsvTable table = CsvTable.of(csv(hostile));
    CsvTable usual = CsvTable.of(csv(BOARD));
    for (String column : Set.of("interviewer", "point", "tick", "rating", "machine_status")) {
      assertThat(table.column(column)).isEqualTo(usual.column(column));
    }
    String json =
        PanelReportJson.panel(
            hostile.plan(), hostile.dora(), hostile.submitted(), hostile.agreed());
    assertThat(JSON.readTree(json).at("/scorecards/0/questions/0/heard/text").asString())
        .isEqualTo(text);
    assertThat(json).doesNotContainPattern("[\\p{Cs}\\n\\r\\x{2028}]");
    assertThat(JSON.readTree(candidate(hostile)).at("/categories/0/asked/0").asString())
        .isEqualTo(text);
  }

  private static String csv(Board board) {
    return PanelReportCsv.of(board.plan(), board.dora(), board.submitted(), board.agreed());
  }

  private static String candidate(Board board) {
    return PanelReportJson.candidate(board.plan(), board.dora(), board.submitted(), board.agreed());
  }

  private static String document(Board board) {
    return Markdown.of(
        REPORT.of(
            board.plan(), board.dora(), board.submitted(), board.agreed(), Audience.CANDIDATE));
  }
}
