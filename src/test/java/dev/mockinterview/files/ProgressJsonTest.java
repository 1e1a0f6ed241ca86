package dev.mockinterview.files;

import static dev.mockinterview.bank.Importance.MUST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Some;
import dev.mockinterview.interview.Confidence;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.progress.CategoryResult;
import dev.mockinterview.progress.ConfidenceResult;
import dev.mockinterview.progress.InterviewResult;
import dev.mockinterview.progress.MissedPoint;
import dev.mockinterview.progress.Pace;
import dev.mockinterview.progress.Progress;
import dev.mockinterview.progress.QuestionResult;
import dev.mockinterview.progress.Tally;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ProgressJsonTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Bank BANK =
      new Bank(
          List.of(Some.category("basic", Some.question("basic-01", "basic"))),
          List.of(Some.rubric("basic-01", Some.point("name", MUST, "name"))));

  private final JsonMapper json = new JsonMapper();

  @Test
  void everythingIsNamed() {
    Pace pace = new Pace(2, Duration.ofMillis(90_500));
    Progress progress =
        new Progress(
            List.of(new InterviewResult("i1", NOON, new Tally(3, 200))),
            List.of(
                new CategoryResult("basic", new Tally(3, 200), pace),
                new CategoryResult("gone", new Tally(1, 0), Pace.NONE)),
            List.of(
                new QuestionResult("basic-01", "basic", 3, 80, NOON, pace),
                new QuestionResult("gone-01", "gone", 1, 0, NOON, Pace.NONE)),
            List.of(
                new MissedPoint("basic-01", "name", 2, 4.5, false),
                new MissedPoint("gone-01", "any", 1, 1 / 3.0, true)),
            List.of(new ConfidenceResult(Confidence.SURE, new Tally(1, 80))));

    String line = ProgressJson.progress(Sample.ANNA, progress, BANK);

    assertThat(line).doesNotContain("\n");
    assertThat(json.readTree(line))
        .isEqualTo(
            json.readTree(
                """
                {"person": "Anna", "answers": 3, "score": 67,
                 "interviews": [
                   {"id": "i1", "started": "2026-11-22T12:00:00Z", "answers": 3, "score": 67}],
                 "categories": [
                   {"category": "basic", "title": "The title of basic", "answers": 3, "score": 67,
                    "mean_seconds": 45.3, "suggested_seconds": 180.0},
                   {"category": "gone", "answers": 1, "score": 0}],
                 "questions": [
                   {"question_id": "basic-01", "category": "basic", "answers": 3,
                    "last_score": 80, "last_asked": "2026-11-22T12:00:00Z", "mean_seconds": 45.3,
                    "suggested_seconds": 180.0},
                   {"question_id": "gone-01", "category": "gone", "answers": 1,
                    "last_score": 0, "last_asked": "2026-11-22T12:00:00Z"}],
                 "missed_points": [
                   {"question_id": "basic-01", "point": "name", "says": "The fact name.",
                    "times": 2, "lost": 4.50, "open": false},
                   {"question_id": "gone-01", "point": "any", "times": 1, "lost": 0.33,
                    "open": true}],
                 "confidence": [
                   {"confidence": 3, "title": "fairly sure", "answers": 1, "score": 80}]}
                """));
  }

  @Test
  void nothingYetHasTheSameShape() {
    assertThat(ProgressJson.progress(Sample.ANNA, Progress.NONE, BANK))
        .isEqualTo(
            "{\"person\":\"Anna\",\"answers\":0,\"interviews\":[],\"categories\":[],"
                + "\"questions\":[],\"missed_points\":[],\"confidence\":[]}");
  }
}
