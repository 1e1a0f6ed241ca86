package dev.mockinterview.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.Note;
import dev.mockinterview.panel.Recommendation;
import dev.mockinterview.panel.ScoreOverride;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.panel.Tick;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Status;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each key makes of a scorecard. */
class LeadDialogueTest {

  private final LeadPipe pipe = new LeadPipe();

  /** What the first question's card is after these keys. */
  private Card first(String keys) {
    return pipe.lead(">" + keys).cards().get(0);
  }

  private static Optional<Tick> tick(Card card, String point) {
    return Optional.ofNullable(card.ticks().get(point));
  }

  @ParameterizedTest
  @CsvSource({
    "1,       HIT,          false",
    "1p,      PARTIAL,      false",
    "1 m,     MISSED,       false",
    "1x,      CONTRADICTED, false",
    "1a,      HIT,          true",
    "1pa,     PARTIAL,      true",
    "1 a p,   PARTIAL,      true",
    "1aa,     HIT,          false",
    "1p1,     HIT,          false",
    "1 2 3 1 1, HIT,        false",
    "1P,      PARTIAL,      false",
  })
  void keysTickAPoint(String keys, Status status, boolean prompted) {
    assertThat(tick(first(keys), "names")).contains(new Tick(status, prompted));
  }

  @ParameterizedTest
  @ValueSource(strings = {"11", "1u", "1pu", "1 a u", "1z", "p", "a", "9", "1ua"})
  void pointStaysOpenOrIsOpenAgain(String keys) {
    assertThat(first(keys).ticks()).isEmpty();
  }

  @Test
  void lettersAreAboutThePointTouchedLastOnThisCard() {
    Scorecard led = pipe.lead("> 1 2 p > p <p");

    assertThat(led.cards().get(0).ticks())
        .containsEntry("names", new Tick(Status.HIT, false))
        .containsEntry("settings", new Tick(Status.PARTIAL, false));
    assertThat(led.cards().get(1).ticks()).isEmpty();
    assertThat(pipe.seen()).contains("Press a point's number first");
  }

  @Test
  void scriptOfTheBriefGivesWhatItSays() {
    Card card = first("1 3 n She named the stage variable\n r4");

    assertThat(card.ticks()).containsOnlyKeys("names", "variables");
    assertThat(card.notes())
        .containsExactly(new Note(HandClock.START, "She named the stage variable", false));
    assertThat(card.rating()).hasValue(4);
    assertThat(card.asked()).isEqualTo(Asked.ANSWERED);
  }

  @ParameterizedTest
  @CsvSource({"r1,1", "r 5,5", "r3r4,4", "r3z,0", "r4r0,0", "r6,0", "r x,0"})
  void rTakesARating(String keys, int rating) {
    assertThat(first(keys).rating())
        .isEqualTo(rating == 0 ? OptionalInt.empty() : OptionalInt.of(rating));
  }

  @Test
  void quotesAndNotesHaveTheirTimes() {
    pipe.shelf.atSave(() -> pipe.clock.turn(Duration.ofMinutes(1)));

    assertThat(first("n one\n\" It's \"live\".\r\nn \n").notes())
        .containsExactly(
            new Note(HandClock.START.plusSeconds(60), "one", false),
            new Note(HandClock.START.plusSeconds(120), "It's \"live\".", true));
  }

  @Test
  void whatWasHeardIsScoredBesideTheTicks() {
    Card card = first("1m h A stage names a deployment.\nIt has its own settings.\n\nr2");

    Heard heard = card.heard().orElseThrow();
    assertThat(heard.text()).isEqualTo("A stage names a deployment.\nIt has its own settings.");
    Score score = heard.score().orElseThrow();
    assertThat(score.points()).filteredOn(point -> point.status() == Status.HIT).hasSize(2);
    assertThat(card.ticks()).containsOnly(Map.entry("names", new Tick(Status.MISSED, false)));
    assertThat(card.rating()).hasValue(2);
    assertThat(pipe.seen())
        .contains(
            "Heard. Machine: " + score.total() + " of 100, beside your own ticks.\n",
            "Machine, point 1: hit: \"names a deployment\"\n",
            "Machine, point 3: missed\n");
  }

  @Test
  void moreOfWhatWasHeardComesBehindTheRest() {
    assertThat(first("h\none\n\nh two\n\n").heard().map(Heard::text)).contains("one\ntwo");
    assertThat(first("h one\n\nh\n\n").heard().map(Heard::text)).contains("one");
  }

  @Test
  void questionWithoutRubricIsHeardAndNotScored() {
    Card card = pipe.lead("> g3 1 h Keys name callers.\n\n r3").cards().get(2);

    assertThat(card.heard()).contains(new Heard("Keys name callers.", Optional.empty()));
    assertThat(card.rating()).hasValue(3);
    assertThat(pipe.seen()).contains("has no key points", "has no rubric");
  }

  @ParameterizedTest
  @CsvSource({
    "v 60 left out the limits, 60, left out the limits",
    "v0: nothing right, 0, nothing right",
    "v 100 - all of it, 100, all of it"
  })
  void overrideStandsBesideTheMachinesScore(String keys, int score, String reason) {
    Card card = first("h " + LeadScene.HEARD + "\n\n" + keys + "\n");

    assertThat(card.override()).contains(new ScoreOverride(score, reason));
    assertThat(card.heard().flatMap(Heard::score)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"v 60", "v 60 ", "v 101 too good", "v sixty", "v", "v 6000 much"})
  void overrideWithoutScoreAndReasonIsNone(String keys) {
    Card card = first(keys + "\n1");

    assertThat(card.override()).isEmpty();
    assertThat(card.ticks()).containsOnlyKeys("names");
  }

  @Test
  void somebodyWhoIsThereIsAskedForTheReason() {
    pipe.attended();

    assertThat(first("v 60\nleft out the limits\n").override())
        .contains(new ScoreOverride(60, "left out the limits"));
  }

  @Test
  void noAnswerAndNotAskedAreNotTheSame() {
    Scorecard led = pipe.lead("> 0 > 0- r1");

    assertThat(led.cards())
        .extracting(Card::asked)
        .containsExactly(Asked.NO_ANSWER, Asked.ANSWERED, Asked.NOT_ASKED);
    assertThat(pipe.lead("> 1 0").cards().get(0).asked()).isEqualTo(Asked.ANSWERED);
  }

  @Test
  void ticksAreDroppedOnlyAtTheSecondPress() {
    assertThat(first("1 r4 -").ticks()).hasSize(1);
    assertThat(first("1 r4 - t -").ticks()).hasSize(1);
    assertThat(pipe.seen())
        .contains("- again: not asked, and ticks, rating and scores are dropped");
    assertThat(first("n Asked back.\n1 r4 - -")).isEqualTo(first("n Asked back.\n"));
    assertThat(first("1 r4 0 0").asked()).isEqualTo(Asked.NO_ANSWER);
    assertThat(first("1 r4 - - z").rating()).hasValue(4);
  }

  @ParameterizedTest
  @CsvSource({"> > 1,1", "> > < 1,0", ">>>b 1,1", "> g2 1,1", "g2<1,0", "g 1 1,0", "> g3 b b 1,0"})
  void pagesTurn(String keys, int ticked) {
    Scorecard led = pipe.lead(keys);

    assertThat(led.cards().get(ticked).ticks()).hasSize(1);
    assertThat(led.cards()).filteredOn(card -> !card.ticks().isEmpty()).hasSize(1);
  }

  @Test
  void numbersOfNoQuestionGoNowhere() {
    assertThat(pipe.lead("> g7 2").cards().get(0).ticks()).containsOnlyKeys("settings");
    assertThat(pipe.seen()).contains("There are questions 1 to 3.");
  }

  @Test
  void undoTakesBackOneChangeAfterTheOtherWhereverItWas() {
    Scorecard led = pipe.lead("> 1 2 > r3 z z 3 e e 4 s Good\nzz");

    assertThat(led.cards().get(0).ticks()).containsOnlyKeys("names", "variables");
    assertThat(led.cards().get(1)).isEqualTo(Card.of(LeadScene.CACHE));
    assertThat(led.recommendation()).isEmpty();
    assertThat(led.takeAway()).isEmpty();
    assertThat(pipe.lead("z").cards()).isEqualTo(LeadScene.begun().cards());
    assertThat(pipe.seen()).contains("There is nothing to undo.");
  }

  @ParameterizedTest
  @CsvSource({
    "0,NO_DECISION",
    "1,STRONG_NO",
    "2,NO",
    "3,YES",
    "4,STRONG_YES",
    "41,STRONG_NO",
    "7 3,YES"
  })
  void recommendationIsAKeyInTheWrapUp(String keys, Recommendation recommendation) {
    Scorecard led = pipe.lead("> r5 ee" + keys);

    assertThat(led.recommendation()).contains(recommendation);
    assertThat(led.cards().get(0).ticks()).isEmpty();
  }

  @Test
  void nothingIsRecommendedByAnybodyElse() {
    assertThat(pipe.lead("> 1234 r5 > 1 r5 > r5 >>").recommendation()).isEmpty();
    assertThat(pipe.seen()).contains("You recommend: not said yet");
  }

  @Test
  void takeAwayIsGoneOnWith() {
    assertThat(pipe.lead("> s Knows stages.\n ee s Less of keys.\n").takeAway())
        .isEqualTo("Knows stages. Less of keys.");
  }

  @Test
  void submitLocksAtTheSecondPress() {
    Scorecard led = pipe.lead("> 1 r4 ee 3 SS 1 q");

    assertThat(led.submitted()).contains(HandClock.START);
    assertThat(pipe.shelf.last()).isEqualTo(led);
    assertThat(led.recommendation()).contains(Recommendation.YES);
    assertThatIllegalArgumentException().isThrownBy(() -> pipe.goOn("> 1", led));
  }

  @ParameterizedTest
  @CsvSource({
    "ee 3 SS,          Nothing was asked yet",
    "> r4 ee SS,       First say what you recommend",
    "> r4 ee 3 S t S,  S again submits",
    "> r4 e 3 SS,      does nothing here"
  })
  void nothingIsSubmittedThatIsNotReady(String keys, String why) {
    assertThat(pipe.lead(keys).submitted()).isEmpty();
    assertThat(pipe.seen()).contains(why);
  }

  @Test
  void wrapUpNamesWhatIsMissing() {
    pipe.lead("> r4 > 0 > n Ran out of time.\n >> 0 S");

    assertThat(pipe.seen())
        .contains(
            "No rating yet: 2 basic-02\n",
            "Question 1: 4 on basic-01 stands on nothing written down\n",
            "Has notes but counts as not asked: 3 security-01\n",
            "No rating for 2 basic-02.");
  }

  @Test
  void everyChangeIsKeptBeforeTheScreenSaysSo() {
    pipe.shelf.atSave(
        () ->
            assertThat(pipe.seen()).doesNotContain(pipe.shelf.saves().size() > 1 ? "4 of 5" : "x"));
    Scorecard led = pipe.lead("> r4 > ");

    assertThat(pipe.shelf.saves())
        .extracting(card -> card.cards().get(0).rating())
        .containsSubsequence(OptionalInt.empty(), OptionalInt.of(4));
    assertThat(pipe.seen()).contains("Rating 4 of 5.");
    assertThat(pipe.shelf.last()).isEqualTo(led);
  }

  @Test
  void interviewThatWasLeftGoesOnWhereItWas() {
    Scorecard left = pipe.lead("> 1 > 1 q 1 1");
    LeadPipe later = new LeadPipe();

    Scorecard led = later.goOn("r3", left);

    assertThat(left.cards().get(1).ticks()).hasSize(1);
    assertThat(led.cards().get(1).rating()).hasValue(3);
    assertThat(later.seen()).startsWith("Goes on where it was left.\n\nQuestion 2 of 3");
    assertThat(new LeadPipe().goOn("3", pipe.lead("> > > r2 q")).recommendation())
        .contains(Recommendation.YES);
  }

  @Test
  void nothingIsKeptOfAnInterviewThatNeverBegan() {
    pipe.lead("? t q");

    assertThat(pipe.shelf.saves()).isEmpty();
  }

  @Test
  void timeCountsForTheQuestionInView() {
    pipe.shelf.atSave(() -> pipe.clock.turn(Duration.ofMinutes(1)));
    // each change takes a minute after it, also the first, when the interview begins
    Scorecard led = pipe.lead("> 1 2 > 1 . r3 r4 . r5 e e 0 < < r1 q");

    assertThat(led.cards()).extracting(card -> card.time().toMinutes()).containsExactly(2L, 2L, 0L);
    assertThat(pipe.shelf.last()).isEqualTo(led);
  }

  @Test
  void undoGivesNoTimeBack() {
    pipe.shelf.atSave(() -> pipe.clock.turn(Duration.ofMinutes(1)));

    assertThat(first("1 2 z").time()).isEqualTo(Duration.ofMinutes(3));
  }

  @Test
  void tTellsTheTime() {
    pipe.shelf.atSave(() -> pipe.clock.turn(Duration.ofMinutes(5)));
    pipe.lead("> 1 t e t");

    assertThat(pipe.seen())
        .contains(
            "This question 5:00 of 3:00, in all 5:00 of 9:00. 2 minutes behind; can be",
            "dropped: 2 basic-02.",
            "In all 5:00 of 9:00.");
  }

  @Test
  void textFromPeopleIsDataOnTheWayOut() {
    Card card = first("n \u001b[2Jgone\u0007\nh a\u001b]0;title\u0007\n\n");

    assertThat(card.notes().get(0).text()).isEqualTo("\u001b[2Jgone\u0007");
    assertThat(pipe.seen()).doesNotContain("\u001b", "\u0007");
  }

  @Test
  void endOfThePipeLeaves() {
    assertThat(pipe.lead("> 1 n half a note").cards().get(0).notes())
        .extracting(Note::text)
        .isEqualTo(List.of("half a note"));
    assertThat(pipe.lead("> r").cards().get(0).rating()).isEmpty();
    assertThat(pipe.lead("> 1 g").cards().get(0).ticks()).hasSize(1);
    assertThat(pipe.lead("").submitted()).isEmpty();
  }

  @Test
  void onlyWhatChangesIsToldInLines() {
    pipe.lead(
        "> 1 a 2 p k n Named it.\n h " + LeadScene.HEARD + "\n\n r4 > 0 > - e e 3 s Good.\n S");

    Drawn.check("lead-linear", pipe.seen());
  }
}
