package dev.mockinterview.terminal;

import static dev.mockinterview.bank.Importance.MUST;
import static dev.mockinterview.bank.Importance.SHOULD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Question;
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
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares whole screens with the files in {@code src/test/resources/screens}. */
class StatsViewTest {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final Instant FIRST = Instant.parse("2026-11-01T23:30:00Z");

  private static final Question STAGE = Some.question("basic-01", "basic"); // 3 minutes
  private static final Question KEYS = Some.question("security-01", "security");
  private static final Question PLANS = Some.question("security-02", "security");
  private static final Bank BANK =
      new Bank(
          List.of(
              new Category("basic", "Basics", List.of(STAGE), List.of()),
              new Category(
                  "security", "Security and Authorization", List.of(KEYS, PLANS), List.of())),
          List.of(
              Some.rubric("basic-01", Some.point("name", MUST, "name")),
              Some.rubric(
                  "security-01",
                  Some.point("identifies-a-caller-and-is-no-authentication", MUST, "key"),
                  Some.point("quota", SHOULD, "quota"),
                  Some.point("throttle", SHOULD, "throttle"))));

  private final StringWriter out = new StringWriter();

  @ParameterizedTest
  @CsvSource({"unicode, 80", "unicode, 60", "ascii, 60", "plain, 80", "unicode, 40", "plain, 40"})
  void statisticsLookAsDrawn(String look, int width) {
    print(look, width, progress(17));
    Drawn.check("stats-" + look + "-" + width, out.toString());
    assertThat(out.toString().lines())
        .allMatch(line -> Wrapping.columns(line) <= width)
        .noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void nothingYetIsOneLineWithTheNextStep() {
    print("unicode", 80, Progress.NONE);
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            "Nothing of Anna is scored yet; \"interview\" begins an interview.\n");
  }

  @Test
  void whatNobodyKnowsIsLeftOut() {
    Progress bare =
        new Progress(
            List.of(new InterviewResult("i", FIRST, new Tally(1, 100))),
            List.of(new CategoryResult("gone", new Tally(1, 100), Pace.NONE)),
            List.of(new QuestionResult("gone-01", "gone", 1, 100, FIRST, Pace.NONE)),
            List.of(),
            List.of());

    print("ascii", 80, bare);

    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            Anna: 1 interview, 1 answer, mean score 100
            -------------------------------------------

            By category
            Category  Answers  Score
            --------  -------  -----
            gone            1    100
            Scores are means of an answer.

            Over time
            2026-11-02 00:30  ##############################  100    1 answer
            """);
  }

  @Test
  void whatWasLearnedIsNotAmongWhatIsMissed() {
    Progress learned =
        new Progress(
            List.of(new InterviewResult("i", FIRST, new Tally(2, 90))),
            List.of(new CategoryResult("basic", new Tally(2, 90), Pace.NONE)),
            List.of(new QuestionResult("basic-01", "basic", 2, 100, FIRST, Pace.NONE)),
            List.of(new MissedPoint("basic-01", "name", 1, 3, false)),
            List.of());

    print("plain", 80, learned);

    assertThat(out.toString())
        .containsSubsequence(
            "What you miss most",
            "Nothing, by the last answer to each question.",
            "1 point that you missed before was made the last time.")
        .doesNotContain("The fact name.");
  }

  private void print(String look, int width, Progress progress) {
    new StatsView(Drawn.screen(out, look, width), BANK, COPENHAGEN).print(Sample.ANNA, progress);
  }

  private static Progress progress(int interviews) {
    return new Progress(
        IntStream.range(0, interviews)
            .mapToObj(
                i ->
                    new InterviewResult(
                        "i" + i, FIRST.plus(Duration.ofDays(i)), new Tally(10, 60L * i)))
            .toList(),
        List.of(
            new CategoryResult("basic", new Tally(3, 200), pace(3, 500)),
            new CategoryResult("gone", new Tally(1, 0), pace(1, 77)),
            new CategoryResult("security", new Tally(12, 400), pace(4, 999))),
        List.of(
            new QuestionResult("basic-01", "basic", 3, 90, FIRST, pace(3, 500)),
            new QuestionResult("gone-01", "gone", 1, 0, FIRST, pace(1, 77)),
            new QuestionResult("security-01", "security", 10, 20, FIRST, pace(3, 959)),
            new QuestionResult("security-02", "security", 2, 20, FIRST, pace(1, 40))),
        List.of(
            new MissedPoint(
                "security-01", "identifies-a-caller-and-is-no-authentication", 10, 30, true),
            new MissedPoint("security-01", "quota", 2, 4, true),
            new MissedPoint("security-01", "throttle", 2, 4, true),
            new MissedPoint("basic-01", "name", 1, 3, false),
            new MissedPoint("gone-01", "any", 1, 2, true)),
        List.of(
            new ConfidenceResult(Confidence.GUESSING, new Tally(1, 10)),
            new ConfidenceResult(Confidence.CERTAIN, new Tally(12, 744))));
  }

  private static Pace pace(int timed, int seconds) {
    return new Pace(timed, Duration.ofSeconds(seconds));
  }
}
