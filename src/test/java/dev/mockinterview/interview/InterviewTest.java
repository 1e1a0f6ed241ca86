package dev.mockinterview.interview;

import static dev.mockinterview.interview.Small.BASIC_1;
import static dev.mockinterview.interview.Small.BASIC_2;
import static dev.mockinterview.interview.Small.BASIC_3;
import static dev.mockinterview.interview.Small.MUST_1;
import static dev.mockinterview.interview.Small.missed;
import static dev.mockinterview.interview.Small.noAnswer;
import static dev.mockinterview.interview.Small.scored;
import static dev.mockinterview.interview.Small.skipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InterviewTest {

  private static final Instant BEGAN = Instant.parse("2026-11-22T09:00:00Z");
  private static final Instant ENDED = Instant.parse("2026-11-22T09:30:00Z");

  private final Plan plan = Small.plan(BASIC_1, BASIC_2, BASIC_3);
  private final Interview begun = Interview.begin("2026-11-22-a1b2", Sample.ANNA, plan, BEGAN);

  @Test
  void beginsWithTheFirstQuestion() {
    assertThat(begun.started()).isEqualTo(BEGAN);
    assertThat(begun.ended()).isEmpty();
    assertThat(begun.turns()).isEmpty();
    assertThat(begun.current()).contains(BASIC_1);
    assertThat(begun.notAsked()).containsExactly(BASIC_1, BASIC_2, BASIC_3);
  }

  @Test
  void everyTurnLeadsToTheNextQuestion() {
    Interview second = begun.after(skipped(BASIC_1));
    Interview third = second.after(noAnswer(BASIC_2));
    assertThat(second.current()).contains(BASIC_2);
    assertThat(third.current()).contains(BASIC_3);
    assertThat(third.notAsked()).containsExactly(BASIC_3);
  }

  @Test
  void isOverWhenAllIsAsked() {
    Interview over = begun.after(skipped(BASIC_1)).after(skipped(BASIC_2)).after(skipped(BASIC_3));
    assertThat(over.current()).isEmpty();
    assertThat(over.notAsked()).isEmpty();
    assertThat(over.ended()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> over.after(skipped(BASIC_3)))
        .withMessage("the plan asks 3 questions, was 4");
  }

  @Test
  void aStepChangesNothingThatWasBefore() {
    begun.after(skipped(BASIC_1));
    begun.end(ENDED);
    assertThat(begun).isEqualTo(Interview.begin("2026-11-22-a1b2", Sample.ANNA, plan, BEGAN));
  }

  @Test
  void asksNothingMoreAfterItsEnd() {
    Interview ended = begun.after(skipped(BASIC_1)).end(ENDED);
    assertThat(ended.ended()).contains(ENDED);
    assertThat(ended.current()).isEmpty();
    assertThat(ended.notAsked()).containsExactly(BASIC_2, BASIC_3);
    assertThatIllegalStateException()
        .isThrownBy(() -> ended.after(skipped(BASIC_2)))
        .withMessage("interview 2026-11-22-a1b2 has ended");
  }

  @Test
  void endsOnceAndKeepsTheFirstEnd() {
    Interview ended = begun.end(ENDED);
    assertThat(ended.end(ENDED.plusSeconds(60))).isEqualTo(ended);
  }

  @Test
  void refusesATurnThatThePlanDoesNotAskNow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> begun.after(skipped(BASIC_2)))
        .withMessage("turn 1 must ask basic-01, was basic-02");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> begun.after(skipped(BASIC_1)).after(skipped(BASIC_1)))
        .withMessage("turn 2 must ask basic-02, was basic-01");
  }

  @Test
  void completesItsLastTurn() {
    Turn answered = scored(BASIC_2, missed(MUST_1));
    Turn prompted = answered.withFollowUp(new FollowUp("Why?", "So.", missed(MUST_1)));
    Interview completed = begun.after(skipped(BASIC_1)).after(answered).withLastTurn(prompted);
    assertThat(completed.turns()).containsExactly(skipped(BASIC_1), prompted);
    assertThat(completed.current()).contains(BASIC_3);
  }

  @Test
  void completesNoTurnOfAnotherQuestion() {
    Interview second = begun.after(skipped(BASIC_1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> second.withLastTurn(skipped(BASIC_2)))
        .withMessage("turn 1 must ask basic-01, was basic-02");
  }

  @Test
  void hasNoLastTurnToCompleteBeforeTheFirst() {
    assertThatIllegalStateException()
        .isThrownBy(() -> begun.withLastTurn(skipped(BASIC_1)))
        .withMessage("interview 2026-11-22-a1b2 has no turn yet");
  }

  @Test
  void turnsAreCopiedSoThatNobodyChangesThemLater() {
    List<Turn> turns = new ArrayList<>(List.of(skipped(BASIC_1)));
    Interview interview = new Interview("i", Sample.ANNA, plan, BEGAN, turns, Optional.empty());
    turns.clear();
    assertThat(interview.turns()).containsExactly(skipped(BASIC_1));
  }
}
