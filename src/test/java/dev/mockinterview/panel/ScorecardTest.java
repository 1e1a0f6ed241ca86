package dev.mockinterview.panel;

import static dev.mockinterview.panel.Desk.ANNA;
import static dev.mockinterview.panel.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.mockinterview.scoring.Status;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScorecardTest {

  private static final Tick HIT = new Tick(Status.HIT, false);

  @Test
  void beginsWithAllQuestionsNotAsked() {
    assertThat(Desk.begun(ANNA).cards())
        .extracting(Card::asked)
        .containsOnly(Asked.NOT_ASKED)
        .hasSize(3);
  }

  @Test
  void whatIsTickedOrRatedWasAnswered() {
    Scorecard card =
        Desk.begun(ANNA)
            .change(0, each -> each.tick("first", HIT))
            .change(1, each -> each.rate(2))
            .change(2, Card::noAnswer);

    assertThat(card.cards())
        .extracting(Card::asked)
        .containsExactly(Asked.ANSWERED, Asked.ANSWERED, Asked.NO_ANSWER);
  }

  @Test
  void noAnswerMayBeRatedAndStaysNone() {
    Card card = Card.of(Desk.STAGE).noAnswer().rate(1);

    assertThat(card.asked()).isEqualTo(Asked.NO_ANSWER);
    assertThat(card.tick("first", HIT).asked()).isEqualTo(Asked.ANSWERED);
  }

  @Test
  void notAskedForgetsTicksAndRatingAndKeepsNotes() {
    Note note = new Note(NOW, " She asked back. ", false);
    Card card = Card.of(Desk.STAGE).tick("first", HIT).rate(4).note(note).notAsked();

    assertThat(card.ticks()).isEmpty();
    assertThat(card.rating()).isEmpty();
    assertThat(card.notes()).extracting(Note::text).containsExactly("She asked back.");
  }

  @Test
  void pointsStayOpenUntilSomethingOfThemIsHeard() {
    Card card = Card.of(Desk.STAGE).tick("second", new Tick(Status.PARTIAL, true));

    assertThat(card.open(Desk.RUBRIC)).containsExactly(Desk.FIRST);
    assertThat(card.tick("first", new Tick(Status.MISSED, false)).open(Desk.RUBRIC))
        .containsExactly(Desk.FIRST);
    assertThat(card.untick("second").open(Desk.RUBRIC)).containsExactly(Desk.FIRST, Desk.SECOND);
  }

  @Test
  void ratingsWithoutEvidenceAreNamed() {
    Scorecard card =
        Desk.rated(ANNA, 4, 3).change(0, each -> each.note(new Note(NOW, "own code", true)));

    assertThat(card.ratedWithoutEvidence()).containsExactly("basic-02");
    assertThat(card.rating()).hasValue(3.5);
  }

  @Test
  void ratingOfNoAnswerNeedsNoEvidence() {
    assertThat(Card.of(Desk.STAGE).noAnswer().rate(1).ratedWithoutEvidence()).isFalse();
  }

  @Test
  void submittedScorecardIsLocked() {
    Scorecard locked = Desk.submitted(ANNA, 3);

    assertThatIllegalStateException()
        .isThrownBy(() -> locked.change(0, each -> each.rate(5)))
        .withMessage("scorecard Anna-card is submitted and can't be changed");
    assertThatIllegalStateException()
        .isThrownBy(() -> locked.conclude("", Optional.of(Recommendation.YES)));
    assertThatIllegalStateException().isThrownBy(() -> locked.submit(NOW));
  }

  @Test
  void submittingNeedsAQuestionAndARecommendation() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Desk.begun(ANNA).submit(NOW))
        .withMessage("nothing was asked yet");
    assertThatIllegalStateException()
        .isThrownBy(() -> Desk.rated(ANNA, 3).submit(NOW))
        .withMessage("a recommendation is missing; it may be \"no decision\"");
  }

  @Test
  void nobodyInterviewsThemselves() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Desk.begun(Desk.DORA.person()))
        .withMessage("nobody interviews themselves, was Dora");
  }

  @Test
  void nonsenseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Card.of(Desk.STAGE).rate(6))
        .withMessage("rating must be 1 to 5, was 6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScoreOverride(101, "why"))
        .withMessage("score must be 0 to 100, was 101");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScoreOverride(50, " "))
        .withMessage("the reason of an override must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Candidate(ANNA, "API engineer", Optional.empty(), 0.5))
        .withMessage("time factor must be 1 to 4, was 0.5");
  }
}
