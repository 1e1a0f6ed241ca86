package dev.mockinterview.terminal;

import static dev.mockinterview.bank.Importance.BONUS;
import static dev.mockinterview.bank.Importance.MUST;
import static dev.mockinterview.bank.Importance.SHOULD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.progress.Changes;
import dev.mockinterview.report.Samples;
import dev.mockinterview.scoring.Evidence;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Status;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares whole screens with the files in {@code src/test/resources/screens}. */
class SummaryViewTest {

  private static final Question BASIC_1 = Some.question("basic-01", "basic");
  private static final Question BASIC_2 = Some.question("basic-02", "basic");
  private static final Question SECURITY_1 = Some.question("security-01", "security");
  private static final Question SECURITY_2 = Some.question("security-02", "security");
  private static final Question SECURITY_3 = Some.question("security-03", "security");
  private static final Question SECURITY_4 = Some.question("security-04", "security");

  private static final KeyPoint STAGE =
      point("stage", "A stage is a named reference to a deployment.", MUST);
  private static final KeyPoint KEYS =
      point("keys", "An API key identifies a caller and is no authentication.", MUST);
  private static final KeyPoint SETTINGS =
      point("settings", "Every stage has its own settings: throttling, logs and cache.", SHOULD);
  private static final KeyPoint PLANS = point("plans", "Usage plans set quotas by key.", BONUS);

  private static final Misconception PROVES =
      new Misconception(
          "proves",
          "API keys prove who the caller is.",
          "A key only names a caller; anyone who has it can use it.",
          4,
          Optional.of("keys"),
          Polarity.POSITIVE,
          List.of("keys prove"));

  private final StringWriter out = new StringWriter();

  @ParameterizedTest
  @CsvSource({"unicode, 60", "unicode, 80", "unicode, 100", "plain, 60", "plain, 80"})
  void aMixedInterviewLooksAsDrawn(String look, int width) {
    new SummaryView(Drawn.screen(out, look, width)).print(mixed(), Changes.NONE);
    Drawn.check("summary-" + look + "-" + width, out.toString());
    assertThat(out.toString().lines())
        .allMatch(line -> Wrapping.columns(line) <= width)
        .noneMatch(line -> line.endsWith(" "));
  }

  @ParameterizedTest
  @CsvSource({"unicode, 60", "plain, 80"})
  void whatChangedAndHowSureThePersonWasIsShown(String look, int width) {
    Interview interview = Samples.again();
    Changes changes = Changes.of(interview, Samples.before());
    new SummaryView(Drawn.screen(out, look, width)).print(interview, changes);
    Drawn.check("summary-again-" + look + "-" + width, out.toString());
  }

  @Test
  void whatHappenedToNoQuestionHasNoColumn() {
    Plan plan =
        new Plan(
            List.of(new Round("basic", "Basics", List.of(BASIC_1), List.of())), 42, false, false);
    Interview interview = Interview.begin("i", Sample.ANNA, plan, Instant.EPOCH).end(Instant.EPOCH);
    new SummaryView(Drawn.screen(out, "ascii", 80)).print(interview, Changes.NONE);
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """

            How it went
            -----------
            Category  Not asked  Score  Band
            --------  ---------  -----  ----
            Basics            1      -  -

            Time: 0 s
            Seed: 42
            """);
  }

  /** One of each outcome, and a question that nobody asked. */
  private static Interview mixed() {
    Plan plan =
        new Plan(
            List.of(
                new Round("basic", "Basics", List.of(BASIC_1, BASIC_2), List.of()),
                new Round(
                    "security",
                    "Security",
                    List.of(SECURITY_1, SECURITY_2, SECURITY_3, SECURITY_4),
                    List.of())),
            123456,
            false,
            false);
    Turn good =
        scored(
            BASIC_1,
            142,
            List.of(),
            hit(STAGE, "a stage is\n  a named reference to\ta deployment"),
            partial(SETTINGS));
    Turn weak =
        scored(
            SECURITY_1,
            90,
            List.of(new FoundMisconception(PROVES, List.of(words("keys prove who calls")))),
            denied(KEYS),
            PointScore.missed(SETTINGS),
            hit(PLANS, "a quota for each key " + "and so on ".repeat(15).strip()));
    return Interview.begin("i", Sample.ANNA, plan, Instant.EPOCH)
        .after(good)
        .after(turn(BASIC_2, 31, new Outcome.NoAnswer(), STAGE, SETTINGS))
        .after(weak)
        .after(turn(SECURITY_2, 4, new Outcome.Skipped(), KEYS))
        .after(turn(SECURITY_3, 60, new Outcome.NotScored("an answer"), KEYS))
        .end(Instant.EPOCH);
  }

  private static Turn scored(
      Question question, int seconds, List<FoundMisconception> claims, PointScore... points) {
    Score score = new Score(List.of(points), claims, List.of(), 6, "0123456789ab", "1");
    return turn(question, seconds, new Outcome.Scored("an answer", score), STAGE);
  }

  private static Turn turn(Question question, int seconds, Outcome outcome, KeyPoint... points) {
    Rubric rubric = Some.rubric(question.id(), points);
    return new Turn(
        question,
        Optional.of(rubric),
        outcome,
        Sample.lasting(Duration.ofSeconds(seconds)),
        Optional.empty(),
        Optional.empty());
  }

  private static PointScore hit(KeyPoint point, String quote) {
    return new PointScore(point, Status.HIT, 1, List.of(words(quote)), Optional.empty());
  }

  private static PointScore partial(KeyPoint point) {
    return new PointScore(point, Status.PARTIAL, 0.5, List.of(words("settings")), Optional.empty());
  }

  private static PointScore denied(KeyPoint point) {
    return new PointScore(
        point, Status.CONTRADICTED, 0, List.of(words("keys prove who calls")), Optional.empty());
  }

  private static KeyPoint point(String id, String says, Importance importance) {
    return new KeyPoint(
        id,
        says,
        importance,
        Polarity.POSITIVE,
        List.of(new Part(says, List.of("phrase"))),
        Optional.empty(),
        Optional.empty());
  }

  private static Evidence words(String text) {
    return new Evidence(0, text.length(), text);
  }
}
