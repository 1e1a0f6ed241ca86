package dev.mockinterview.interview;

import static dev.mockinterview.bank.Importance.MUST;
import static dev.mockinterview.interview.Small.BASIC_1;
import static dev.mockinterview.interview.Small.BASIC_2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Scorer;
import dev.mockinterview.scoring.Status;
import dev.mockinterview.text.Lexicon;
import dev.mockinterview.text.TextAnalyzer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {

  private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
  private static final Duration TIME = Duration.ofSeconds(90);
  private static final Rubric RUBRIC =
      Some.rubric(
          "basic-01",
          Some.point("names", MUST, "names a deployment"),
          Some.point("caches", MUST, "caches responses"));

  /** Only the first question has a rubric. */
  private final Marker marker =
      new Marker(Small.bank(RUBRIC), new Scorer(ANALYZER, Lexicon.EMPTY, List.of()));

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\n", "\u2003"})
  void aBlankAnswerIsNoAnswer(String blank) {
    assertThat(marker.turn(BASIC_1, blank, Sample.lasting(TIME), Optional.empty()).outcome())
        .isEqualTo(new Outcome.NoAnswer());
    assertThat(marker.turn(BASIC_2, blank, Sample.lasting(TIME), Optional.empty()).outcome())
        .isEqualTo(new Outcome.NoAnswer());
  }

  @Test
  void anAnswerIsScoredWithTheRubricAndKeptAsGiven() {
    String answer = "  A stage names a\u00a0deployment. \n";
    Turn turn = marker.turn(BASIC_1, answer, Sample.lasting(TIME), Optional.empty());
    assertThat(turn.answer()).contains(answer);
    assertThat(turn.rubric()).contains(RUBRIC);
    assertThat(turn.time()).isEqualTo(TIME);
    assertThat(turn.followUp()).isEmpty();
    assertThat(turn.counts()).contains(54);
    assertThat(turn.score().orElseThrow().rubric()).isEqualTo(RUBRIC.hash());
    assertThat(turn.score().orElseThrow().points())
        .extracting(PointScore::status)
        .containsExactly(Status.HIT, Status.MISSED);
  }

  @Test
  void withoutARubricAnAnswerIsKeptAndNotScored() {
    Turn turn =
        marker.turn(BASIC_2, "It names a deployment.", Sample.lasting(TIME), Optional.empty());
    assertThat(turn.outcome()).isEqualTo(new Outcome.NotScored("It names a deployment."));
    assertThat(turn.rubric()).isEmpty();
    assertThat(turn.counts()).isEmpty();
    assertThat(marker.score(BASIC_2, "It names a deployment.")).isEmpty();
  }

  @Test
  void aSkippedQuestionKeepsItsTimeAndRubric() {
    Turn turn = marker.skipped(BASIC_1, Sample.lasting(TIME));
    assertThat(turn.outcome()).isEqualTo(new Outcome.Skipped());
    assertThat(turn.rubric()).contains(RUBRIC);
    assertThat(turn.time()).isEqualTo(TIME);
  }

  @Test
  void theSameAnswerGetsTheSameScoreAgain() {
    assertThat(marker.score(BASIC_1, "It caches responses."))
        .isEqualTo(marker.score(BASIC_1, "It caches responses."));
  }

  @Test
  void aFollowUpEarnsTheMissingPointByItsOwnWords() {
    Turn turn =
        marker.turn(BASIC_1, "A stage names a deployment.", Sample.lasting(TIME), Optional.empty());
    FollowUp followUp = followUp(turn, "It caches responses for a while.");
    assertThat(followUp.probe()).isEqualTo("What about speed?");
    assertThat(followUp.answer()).isEqualTo("It caches responses for a while.");
    assertThat(followUp.result().point().id()).isEqualTo("caches");
    assertThat(followUp.result().status()).isEqualTo(Status.HIT);
    assertThat(followUp.result().evidence().get(0).text()).isEqualTo("caches responses");
    assertThat(turn.withFollowUp(followUp).totalWithFollowUp()).contains(100);
  }

  @Test
  void aFollowUpThatMissesThePointEarnsNothing() {
    Turn turn = marker.turn(BASIC_1, "It does something.", Sample.lasting(TIME), Optional.empty());
    FollowUp followUp = followUp(turn, "A stage names a deployment.");
    assertThat(followUp.result().status()).isEqualTo(Status.MISSED);
    assertThat(turn.withFollowUp(followUp).totalWithFollowUp()).contains(0);
  }

  @Test
  void wordsOfTheProbeEarnAsLittleAsThoseOfTheQuestion() {
    Rubric rubric =
        Some.rubric(
            "basic-01",
            Some.point("names", MUST, "names"),
            Some.point("caches", MUST, "caches responses", "keeps answers"));
    Marker strict = new Marker(Small.bank(rubric), new Scorer(ANALYZER, Lexicon.EMPTY, List.of()));
    Turn turn = strict.turn(BASIC_1, "It names something.", Sample.lasting(TIME), Optional.empty());
    PointScore missed = turn.score().orElseThrow().points().get(1);
    String probe = "Does it cache responses?";

    assertThat(strict.followUp(turn, missed, probe, "It caches responses.").result().status())
        .isEqualTo(Status.MISSED);
    assertThat(strict.followUp(turn, missed, probe, "It keeps the answers.").result().status())
        .isEqualTo(Status.HIT);
  }

  private FollowUp followUp(Turn turn, String answer) {
    PointScore missing =
        turn.score().orElseThrow().points().stream()
            .filter(point -> point.point().id().equals("caches"))
            .findFirst()
            .orElseThrow();
    return marker.followUp(turn, missing, "What about speed?", answer);
  }
}
