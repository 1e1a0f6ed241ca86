package dev.mockinterview.files;

import static dev.mockinterview.bank.Importance.MUST;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.progress.Comparison;
import dev.mockinterview.report.Audience;
import dev.mockinterview.report.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonFilesTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              TextFile.read(
                  Path.of("src/main/resources/dev/mockinterview/files/comparison.schema.json")));

  private static final Question STAGE = Some.question("basic-01", "basic");
  private static final Question CACHE = Some.question("basic-02", "basic");
  private static final Rubric RUBRIC =
      Some.rubric("basic-01", Some.point("name", MUST, "name"), Some.point("url", MUST, "url"));

  private final JsonMapper json = new JsonMapper();

  private static Interview interview(String id, String category, int day, Turn... turns) {
    List<Question> asked = List.of(turns).stream().map(Turn::question).toList();
    return new Interview(
        id,
        Sample.ANNA,
        new Plan(List.of(new Round(category, "Basics", asked, List.of())), 1, true, false),
        Instant.EPOCH.plus(Duration.ofDays(day)),
        List.of(turns),
        day == 1 ? Optional.empty() : Optional.of(Instant.EPOCH.plus(Duration.ofDays(day + 1))));
  }

  private static Comparison comparison(String first, String category) {
    return new Comparison(
        List.of(
            interview(first, category, 0, Sample.scored("1", STAGE, RUBRIC, 0, 1)),
            interview(
                "second", category, 1, Sample.turn(CACHE, Optional.empty(), new Outcome.Skipped())),
            interview("third", category, 2, Sample.scored("2", STAGE, RUBRIC, 1, 1))));
  }

  @Test
  void jsonNamesEverything() {
    String line = ComparisonJson.of(comparison("first", "basic"), Audience.SELF);

    assertThat(line).doesNotContain("\n");
    assertThat(json.readTree(line))
        .isEqualTo(
            json.readTree(
                """
                {"format": "mock-interview/comparison/1", "audience": "self", "person": "Anna", "same_rules": false,
                 "interviews": [
                   {"id": "first", "started": "1970-01-01T00:00:00Z",
                    "ended": "1970-01-02T00:00:00Z", "exam": true, "planned": 1, "asked": 1,
                    "scored": 1, "score": 54, "band": 3, "seconds": 60.0},
                   {"id": "second", "started": "1970-01-02T00:00:00Z", "exam": true, "planned": 1,
                    "asked": 1, "scored": 0, "seconds": 60.0},
                   {"id": "third", "started": "1970-01-03T00:00:00Z",
                    "ended": "1970-01-04T00:00:00Z", "exam": true, "planned": 1, "asked": 1,
                    "scored": 1, "score": 100, "band": 5, "seconds": 60.0}],
                 "categories": [
                   {"category": "basic", "title": "Basics", "scores": [54, null, 100],
                    "change": 46}],
                 "questions": [
                   {"question_id": "basic-01", "category": "basic", "text": "What is basic-01?",
                    "scores": [54, null, 100], "from": 54, "to": 100, "change": 46,
                    "points_gained": 1, "points_lost": 0,
                    "false_claims_new": 0, "false_claims_gone": 0,
                    "gained": [{"point": "name", "says": "The fact name."}], "lost": [],
                    "same_rubric": true, "same_rules": false}]}
                """));
  }

  @Test
  void candidateGetsNoWordingOfARubric() {
    JsonNode question =
        json.readTree(ComparisonJson.of(comparison("first", "basic"), Audience.CANDIDATE))
            .get("questions")
            .get(0);
    assertThat(question.has("gained")).isFalse();
    assertThat(question.has("lost")).isFalse();
    assertThat(question.get("points_gained").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void jsonFitsItsSchema(Audience audience) {
    assertThat(faults(ComparisonJson.of(Samples.compared(), audience))).isEmpty();
    assertThat(faults(ComparisonJson.of(comparison("=1", "odd category"), audience))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "comparison/1|comparison/2",
        "\"score\":54|\"score\":101",
        "\"same_rubric\":true|\"same_rubric\":1",
        "\"exam\":true,|",
        "\"title\"|\"titel\"",
        "1970-01-01T00:00:00Z|12",
      })
  void brokenJsonDoesNotFit(String written, String instead) {
    String line = ComparisonJson.of(comparison("first", "basic"), Audience.SELF);
    String broken =
        written.endsWith("Z")
            ? line.replace("\"" + written + "\"", instead)
            : line.replace(written, instead == null ? "" : instead);
    assertThat(broken).isNotEqualTo(line);
    assertThat(faults(broken)).isNotEmpty();
  }

  private List<Error> faults(String line) {
    return SCHEMA.validate(json.readTree(line));
  }

  @Test
  void csvHasALineForEachInterview() {
    assertThat(ComparisonCsv.of(comparison("first", "basic")))
        .isEqualTo(
            String.join(
                "\r\n",
                "interview,started,score,band,basic,basic-01",
                "first,1970-01-01T00:00:00Z,54,3,54,54",
                "second,1970-01-02T00:00:00Z,,,,",
                "third,1970-01-03T00:00:00Z,100,5,100,100",
                ""));
  }

  @Test
  void noTwoColumnsHaveOneName() {
    assertThat(ComparisonCsv.of(comparison("first", "score")))
        .startsWith("interview,started,score,band,category score,basic-01\r\n");
    assertThat(ComparisonCsv.of(comparison("first", "basic-01")))
        .startsWith("interview,started,score,band,basic-01,question basic-01\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "a,\"b\" ;"})
  void noIdIsAFormula(String id) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(ComparisonCsv.of(comparison(id, id)), CSVFormat.RFC4180)) {
      List<CSVRecord> records = parser.getRecords();
      String shown = id.startsWith("a") ? id : "'" + id;
      assertThat(records.get(0).get(4)).isEqualTo(shown);
      assertThat(records.get(1).get(0)).isEqualTo(shown);
      assertThat(records).hasSize(4).allMatch(each -> each.size() == 6);
    }
  }
}
