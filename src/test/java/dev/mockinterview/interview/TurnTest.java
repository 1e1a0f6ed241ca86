package dev.mockinterview.interview;

import static dev.mockinterview.interview.Small.BASIC_1;
import static dev.mockinterview.interview.Small.BONUS_1;
import static dev.mockinterview.interview.Small.MUST_1;
import static dev.mockinterview.interview.Small.MUST_2;
import static dev.mockinterview.interview.Small.claim;
import static dev.mockinterview.interview.Small.denied;
import static dev.mockinterview.interview.Small.half;
import static dev.mockinterview.interview.Small.hit;
import static dev.mockinterview.interview.Small.missed;
import static dev.mockinterview.interview.Small.scored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.mockinterview.scoring.Flag;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TurnTest {

  /** 3 of 8. */
  private static final Turn SCORED = scored(BASIC_1, hit(MUST_1), missed(MUST_2));

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void whatBecameOfAQuestionDecidesWhatItCounts(
      String outcome, Turn turn, Optional<Integer> counts, Optional<String> answer) {
    assertThat(turn.counts()).isEqualTo(counts);
    assertThat(turn.answer()).isEqualTo(answer);
    assertThat(turn.score().isPresent()).isEqualTo(turn.outcome() instanceof Outcome.Scored);
  }

  static Stream<Arguments> whatBecameOfAQuestionDecidesWhatItCounts() {
    Optional<Integer> nothing = Optional.empty();
    Optional<String> silence = Optional.empty();
    return Stream.of(
        arguments("scored", SCORED, Optional.of(41), Optional.of("yes, no")),
        arguments("not scored", Small.notScored(BASIC_1), nothing, Optional.of("yes")),
        arguments("no answer", Small.noAnswer(BASIC_1), Optional.of(0), silence),
        arguments("no answer, no rubric", Small.noAnswerWithoutRubric(BASIC_1), nothing, silence),
        arguments("skipped", Small.skipped(BASIC_1), nothing, silence));
  }

  @Test
  void aScoreNeedsItsRubric() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Turn(
                    BASIC_1,
                    Optional.empty(),
                    SCORED.outcome(),
                    Sample.lasting(Duration.ZERO),
                    Optional.empty(),
                    Optional.empty()))
        .withMessage("a score needs a rubric: basic-01");
  }

  @Test
  void timeRunsForward() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Turn(
                    BASIC_1,
                    Optional.empty(),
                    new Outcome.Skipped(),
                    Sample.lasting(Duration.ofMillis(-1)),
                    Optional.empty(),
                    Optional.empty()))
        .withMessage("time must not be negative, was PT-0.001S");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void aFollowUpIsCountedBesideTheScoreAndNeverLowersIt(
      String what, Score score, PointScore prompted, int total) {
    Turn turn = scored(BASIC_1, score);
    Turn completed = turn.withFollowUp(new FollowUp("And?", "So.", prompted));
    assertThat(completed.totalWithFollowUp()).contains(total);
    assertThat(completed.counts()).isEqualTo(turn.counts());
    assertThat(total).isGreaterThanOrEqualTo(score.total());
  }

  static Stream<Arguments> aFollowUpIsCountedBesideTheScoreAndNeverLowersIt() {
    Score missed = Small.score(List.of(), hit(MUST_1), missed(MUST_2));
    Score half = Small.score(List.of(), hit(MUST_1), half(MUST_2));
    Score denied = Small.score(List.of(claim("m", 2)), hit(MUST_1), denied(MUST_2));
    Score flagged = Small.flagged(Flag.KEYWORD_LIST, hit(MUST_1), missed(MUST_2));
    return Stream.of(
        arguments("made", missed, hit(MUST_2), 77),
        arguments("made in part", missed, half(MUST_2), 60),
        arguments("missed again", missed, missed(MUST_2), 41),
        arguments("denied this time", missed, denied(MUST_2), 41),
        arguments("made in full after in part", half, hit(MUST_2), 77),
        arguments("forgotten after in part", half, missed(MUST_2), 60),
        arguments("false claims stay", denied, hit(MUST_2), 52),
        arguments("a flag stays", flagged, hit(MUST_2), 10),
        arguments("a point of another question", missed, hit(BONUS_1), 41));
  }

  @Test
  void withoutAFollowUpThereIsNoOtherTotal() {
    assertThat(SCORED.totalWithFollowUp()).isEmpty();
    assertThat(
            Small.notScored(BASIC_1)
                .withFollowUp(new FollowUp("And?", "So.", hit(MUST_1)))
                .totalWithFollowUp())
        .isEmpty();
  }
}
