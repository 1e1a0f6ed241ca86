package dev.mockinterview.interview;

import static dev.mockinterview.interview.Small.BASIC_1;
import static dev.mockinterview.interview.Small.BASIC_2;
import static dev.mockinterview.interview.Small.SECURITY_1;
import static dev.mockinterview.interview.Small.SECURITY_2;
import static dev.mockinterview.interview.Small.SECURITY_3;
import static dev.mockinterview.interview.Small.round;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {

  private final Plan plan =
      new Plan(
          List.of(
              round("security", SECURITY_1, SECURITY_2),
              round("basic", BASIC_1),
              round("security", SECURITY_3)),
          7,
          false,
          false);

  @Test
  void asksRoundByRound() {
    assertThat(plan.questions()).containsExactly(SECURITY_1, SECURITY_2, BASIC_1, SECURITY_3);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,0", "2,1", "3,2"})
  void knowsTheRoundOfEveryQuestion(int question, int round) {
    assertThat(plan.roundOf(question)).isEqualTo(round);
  }

  @Test
  void thereIsNoRoundBehindTheLastQuestion() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> plan.roundOf(4))
        .withMessage("no question 4 in the plan");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE})
  void thereIsNoRoundBeforeTheFirstQuestion(int index) {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> plan.roundOf(index))
        .withMessage("no question " + index + " in the plan");
  }

  @Test
  void needsARound() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Plan(List.of(), 7, false, false))
        .withMessage("a plan needs a round at least");
  }

  @Test
  void aRoundNeedsAQuestion() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> round("basic"))
        .withMessage("round \"basic\" has no questions");
  }

  @Test
  void asksNoQuestionTwiceAlsoInTwoRounds() {
    List<Round> rounds = List.of(round("basic", BASIC_1, BASIC_2), round("basic", BASIC_1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Plan(rounds, 7, false, false))
        .withMessage("a plan must not ask a question twice");
  }
}
