package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.report.Audience;
import dev.mockinterview.report.Samples;
import dev.mockinterview.report.Spoiled;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InterviewReportFilesTest {

  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void questionIsToldWithAllThatItIsMadeOf() {
    JsonNode question = json(Samples.large(), Audience.SELF).get("questions").get(3);
    assertThat(question.get("follow_up"))
        .isEqualTo(
            JSON.readTree(
                """
                {"probe": "Is a key enough to let somebody in?",
                 "answer": "No, keys should not be used for authentication.",
                 "point": "point-2", "number": 2, "status": "hit", "credit": 1, "weight": 3,
                 "evidence": [{"start": 16, "end": 46, "text": "not be used for authentication"}],
                 "gain": 3, "total_with_follow_up": 67}
                """));
    assertThat(question.get("misconceptions").get(0))
        .isEqualTo(
            JSON.readTree(
                """
                {"id": "claim-1", "letter": "A", "says": "API keys authenticate callers.",
                 "cost": 3,
                 "correction": "A key only names a caller. Anyone who has it can use it.",
                 "evidence": [{"start": 65, "end": 86, "text": "API keys authenticate"}]}
                """));
    assertThat(question.get("points").get(1))
        .isEqualTo(
            JSON.readTree(
                """
                {"id": "point-2", "number": 2, "says": "An API key is no authentication.",
                 "importance": "must", "status": "contradicted", "credit": 0, "weight": 3,
                 "evidence": [{"start": 65, "end": 86, "text": "API keys authenticate"}],
                 "remark": "The answer claims the contrary.", "earned": 0,
                 "advice": "Say what proves who somebody is: IAM, Cognito, an authorizer."}
                """));
  }

  @Test
  void changesAreToldTogetherAndWithTheirQuestions() {
    JsonNode report =
        JSON.readTree(
            InterviewReportJson.of(Samples.again(), Samples.before(), Audience.SELF, "0.1.0"));
    assertThat(report.get("changes"))
        .isEqualTo(
            JSON.readTree(
                "{\"questions\": 3, \"before\": 48, \"now\": 58, \"differently_scored\": 1}"));
    assertThat(report.get("questions").get(0).get("change"))
        .isEqualTo(
            JSON.readTree(
                """
                {"before": 30, "now": 82, "gained": ["point-1", "point-2"], "lost": ["point-3"],
                 "same_rubric": true, "same_rules": true}
                """));
    assertThat(report.get("questions").get(1).has("change")).isFalse();
    assertThat(report.get("questions").get(0).get("confidence").asInt()).isEqualTo(3);
  }

  @Test
  void candidateAndPanelReadNothingThatIsNotTheirs() {
    Set<String> self = names(Audience.SELF);
    assertThat(minus(self, names(Audience.PANEL)))
        .containsExactly(
            "advice",
            "before",
            "change",
            "changes",
            "confidence",
            "day",
            "differently_scored",
            "gained",
            "lost",
            "minutes",
            "model",
            "now",
            "same_rubric",
            "same_rules",
            "study_plan",
            "study_plan_left",
            "tasks",
            "tips");
    assertThat(minus(self, names(Audience.CANDIDATE)))
        .containsExactly(
            "before",
            "change",
            "changes",
            "confidence",
            "differently_scored",
            "engine",
            "gained",
            "lost",
            "model",
            "now",
            "point",
            "remark",
            "rubric",
            "same_rubric",
            "same_rules",
            "says");
  }

  /** Every text is another word, so that each is known by what it was. */
  @Test
  void candidateReadsNoWordOfARubric() {
    Interview spoken = new Spoiled(text -> "qx" + text + "xq").interview();
    String json = InterviewReportJson.of(spoken, Map.of(), Audience.CANDIDATE, "0.1.0");
    String csv = InterviewReportCsv.of(spoken, Audience.CANDIDATE);
    for (String file : List.of(json, csv)) {
      assertThat(file)
          .contains("qxadvicexq", "qxcorrectionxq", "qxwordsxq")
          .doesNotContain(
              "qxsaysxq", "qxmodelxq", "qxhashxq", "qxenginexq", "qxpartxq", "\"claim\"")
          .doesNotContain(",claim,", ",second,", "\"second\"");
    }
    assertThat(InterviewReportJson.of(spoken, Map.of(), Audience.PANEL, "0.1.0"))
        .contains("qxsaysxq", "qxhashxq", "qxenginexq")
        .doesNotContain("qxadvicexq", "qxtipxq", "qxmodelxq");
    assertThat(InterviewReportCsv.of(spoken, Audience.PANEL))
        .contains("qxsaysxq")
        .doesNotContain("qxadvicexq");
  }

  @Test
  void csvHasARowForEachPointAndOneForAQuestionWithout() {
    CsvTable table = CsvTable.of(InterviewReportCsv.of(Samples.large(), Audience.SELF));
    assertThat(table.columns())
        .containsExactly(
            "interview",
            "started",
            "question",
            "question_id",
            "category",
            "level",
            "outcome",
            "score",
            "band",
            "seconds",
            "suggested_seconds",
            "kind",
            "mark",
            "point",
            "says",
            "importance",
            "weight",
            "status",
            "credit",
            "earned",
            "cost",
            "prompted_credit",
            "prompted_gain",
            "evidence",
            "correction",
            "advice");
    assertThat(table.rows().get(11).toList())
        .containsExactly(
            "2026-11-22-exam",
            "2026-11-22T09:15:30Z",
            "4",
            "security-01",
            "security",
            "mid",
            "answered",
            "29",
            "2",
            "200",
            "240",
            "point",
            "2",
            "point-2",
            "An API key is no authentication.",
            "must",
            "3",
            "contradicted",
            "0",
            "0",
            "",
            "1",
            "3",
            "API keys authenticate",
            "",
            "Say what proves who somebody is: IAM, Cognito, an authorizer.");
    assertThat(table.rows().stream().filter(row -> row.get("kind").equals("none")))
        .extracting(row -> row.get("outcome"))
        .containsExactly("not_scored", "no_answer", "skipped", "not_asked");
    assertThat(table.rows().stream().filter(row -> row.get("question").equals("5")))
        .extracting(row -> row.get("evidence"))
        .containsExactly("IAM | Cognito", "");
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void columnsThatAreNotForTheReaderAreNotThere(Audience audience) {
    List<String> columns = CsvTable.of(InterviewReportCsv.of(Samples.small(), audience)).columns();
    assertThat(columns.contains("says")).isEqualTo(audience != Audience.CANDIDATE);
    assertThat(columns.contains("point")).isEqualTo(audience != Audience.CANDIDATE);
    assertThat(columns.contains("advice")).isEqualTo(audience != Audience.PANEL);
  }

  private static Set<String> names(Audience audience) {
    Set<String> names = new TreeSet<>();
    collect(json(Samples.large(), audience), names);
    collect(
        JSON.readTree(InterviewReportJson.of(Samples.again(), Samples.before(), audience, "0.1.0")),
        names);
    return names;
  }

  private static void collect(JsonNode node, Set<String> names) {
    names.addAll(node.propertyNames());
    node.forEach(each -> collect(each, names));
  }

  private static Set<String> minus(Set<String> all, Set<String> less) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(less);
    return rest;
  }

  private static JsonNode json(Interview interview, Audience audience) {
    return JSON.readTree(InterviewReportJson.of(interview, Map.of(), audience, "0.1.0"));
  }
}
