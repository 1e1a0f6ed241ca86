package dev.mockinterview.terminal;

import static dev.mockinterview.terminal.StageInterview.CACHE;
import static dev.mockinterview.terminal.StageInterview.LIMIT;
import static dev.mockinterview.terminal.StageInterview.NAMES;
import static dev.mockinterview.terminal.StageInterview.PROBE;
import static dev.mockinterview.terminal.StageInterview.SETTINGS;
import static dev.mockinterview.terminal.StageInterview.STAGE;
import static dev.mockinterview.terminal.Typist.CTRL_C;
import static dev.mockinterview.terminal.Typist.CTRL_D;
import static dev.mockinterview.terminal.Typist.ENTER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.interview.FollowUp;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.PreparedAnswer;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.scoring.Status;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person at a terminal, from the first question to the end. */
class InterviewDialogueTest extends Seated {

  @Test
  void anAnswerItsFollowUpAndEnterLeadToTheNextQuestion() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE, LIMIT));
    says(NAMES + DONE);
    says(SETTINGS + DONE);
    says(ENTER);
    says("29 seconds" + DONE);
    says(ENTER);
    Interview ended = Typist.get(interview);
    Turn first = ended.turns().get(0);
    assertThat(first.answer()).contains(NAMES);
    assertThat(first.counts()).contains(69);
    assertThat(first.followUp().orElseThrow().probe()).isEqualTo(PROBE);
    assertThat(first.followUp().orElseThrow().answer()).isEqualTo(SETTINGS);
    assertThat(first.followUp().orElseThrow().result().status()).isEqualTo(Status.HIT);
    assertThat(first.totalWithFollowUp()).contains(100);
    assertThat(ended.turns().get(1).answer()).contains("29 seconds");
    assertThat(ended.ended()).contains(HandClock.START);
    assertThat(screen())
        .containsSubsequence(
            "question 1 of 2",
            "What is a stage?",
            "Score 69 of 100",
            "The fact names.",
            "Follow-up: " + PROBE,
            "prompted",
            "The fact settings.",
            "the answer would stand at 100.",
            "question 2 of 2",
            "How long may a call take?");
  }

  @Test
  void whatIsMissingIsNotGivenAwayBeforeTheFollowUp() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE));
    says(NAMES + DONE);
    person.awaitAsking();
    assertThat(screen()).contains("Follow-up:").doesNotContain("The fact settings.");
    person.type(ENTER);
    person.awaitAsking();
    assertThat(screen()).containsSubsequence("Follow-up:", "missed", "The fact settings.");
    person.type(ENTER);
    assertThat(Typist.get(interview).turns()).hasSize(1);
  }

  @Test
  void everyTurnIsSavedBeforeTheScreenSaysSo() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE, CACHE, LIMIT));
    says(NAMES + DONE);
    says("Nothing else." + DONE);
    says(ENTER);
    says(":skip" + ENTER);
    says("29 seconds" + DONE);
    says(ENTER);
    Interview ended = Typist.get(interview);
    assertThat(store.saves()).hasSize(5);
    assertSaved(0, 1, "Score 69 of 100");
    assertSaved(1, 1, "still missing");
    assertSaved(2, 2, "Skipped; it doesn't count.");
    assertSaved(3, 3, "Kept. This question has no rubric yet");
    assertThat(store.saves().get(0).interview().turns().get(0).followUp()).isEmpty();
    assertThat(store.saves().get(1).interview().turns().get(0).followUp()).isPresent();
    assertThat(store.saves().get(3).interview().ended()).isEmpty();
    assertThat(store.saves().get(4).interview()).isEqualTo(ended);
  }

  private void assertSaved(int save, int turns, String feedback) {
    assertThat(store.saves().get(save).interview().turns()).hasSize(turns);
    assertThat(store.saves().get(save).screen()).doesNotContain(feedback);
    assertThat(screen()).contains(feedback);
  }

  @Test
  void aSkippedQuestionLeadsToTheNextAtOnce() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE, LIMIT));
    says(":skip" + ENTER);
    says(":skip" + ENTER);
    assertThat(Typist.get(interview).turns())
        .extracting(Turn::outcome)
        .containsExactly(new Outcome.Skipped(), new Outcome.Skipped());
  }

  @Test
  void skipWarnsBeforeItDropsAnAnswer() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(LIMIT, STAGE));
    says("29 seconds" + ENTER + ":skip" + ENTER);
    says(ENTER);
    says(ENTER);
    says("A stage" + ENTER + ":skip" + ENTER);
    says(":skip" + ENTER);
    Interview ended = Typist.get(interview);
    assertThat(ended.turns().get(0).answer()).contains("29 seconds");
    assertThat(ended.turns().get(1).outcome()).isEqualTo(new Outcome.Skipped());
    assertThat(screen()).contains(":skip again drops what you typed.");
  }

  @Test
  void wordsTypedAtThePauseOrAfterTheAnswerAreNotTakenForEnter() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(LIMIT));
    says(":pause" + ENTER);
    says("29" + ENTER);
    says(":skip" + ENTER);
    says(ENTER);
    says("29 seconds" + DONE);
    says("And a second paragraph" + ENTER);
    says(ENTER);
    assertThat(Typist.get(interview).turns().get(0).answer()).contains("29 seconds");
    assertThat(screen())
        .containsSubsequence(
            "This isn't part of your answer. Enter alone ends the pause.",
            "Enter alone ends the pause; then commands",
            "this isn't part of it any more");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void pauseIsLeftLikeAnythingElse(boolean ctrlC) {
    CompletableFuture<Interview> interview = begin(StageInterview.of(LIMIT));
    says("29 sec" + ENTER + ":pause" + ENTER);
    if (ctrlC) {
      says(CTRL_C);
    }
    says(ctrlC ? CTRL_C : CTRL_D);
    Interview left = Typist.get(interview);
    assertThat(left.ended()).isEmpty();
    assertThat(left.turns()).isEmpty();
    assertThat(store.drafts()).endsWith("29 sec\n");
    assertThat(screen().contains(WARNING)).isEqualTo(ctrlC);
  }

  @Test
  void hintsComeOneByOneWhileThereAreAny() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE, CACHE));
    says(":hint" + ENTER);
    says(":hint" + ENTER);
    says(":skip" + ENTER);
    says(":hint" + ENTER);
    says(":finish" + ENTER);
    Typist.get(interview);
    assertThat(screen())
        .containsSubsequence(
            "Hint: Think of the URL.",
            "No more hints.",
            "What is cached?",
            "There is no hint for this question.");
  }

  @Test
  void aQuestionIsShownAgainOnRequest() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE));
    says(":repeat" + ENTER);
    says(":finish" + ENTER);
    Typist.get(interview);
    assertThat(screen().split(Pattern.quote("What is a stage?"), -1)).hasSize(3);
  }

  @Test
  void aPauseIsNotCountedAsTime() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(LIMIT));
    person.awaitAsking();
    clock.turn(Duration.ofSeconds(30));
    person.type(":pause" + ENTER);
    person.awaitAsking();
    clock.turn(Duration.ofMinutes(10));
    person.type(ENTER);
    person.awaitAsking();
    clock.turn(Duration.ofSeconds(15));
    person.type("29 seconds" + DONE);
    says(ENTER);
    Interview ended = Typist.get(interview);
    assertThat(ended.turns().get(0).time()).isEqualTo(Duration.ofSeconds(45));
    assertThat(ended.ended()).contains(HandClock.START.plusSeconds(645));
    assertThat(screen())
        .containsSubsequence("The clock stands still. Enter goes on.", "How long may a call take?");
  }

  @Test
  void readingTheFeedbackIsNotCountedAsTime() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE, LIMIT));
    says(NAMES + DONE);
    person.awaitAsking();
    clock.turn(Duration.ofMinutes(5));
    person.type(ENTER);
    says(ENTER);
    says(":skip" + ENTER);
    assertThat(Typist.get(interview).turns()).extracting(Turn::time).containsOnly(Duration.ZERO);
  }

  @Test
  void helpNamesWhatAPersonMayDo() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE));
    says(":help" + ENTER);
    says(":finish" + ENTER);
    Typist.get(interview);
    assertThat(screen()).contains(":skip ", ":hint ", ":repeat ", ":pause ", ":finish ", "::word");
  }

  @Test
  void anUnknownWordWithAColonIsNoAnswer() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE));
    says(":quit" + ENTER);
    says(":finish" + ENTER);
    assertThat(Typist.get(interview).turns()).isEmpty();
    assertThat(screen()).contains("There is no :quit here. :help lists what there is.");
  }

  @Test
  void finishEndsTheInterviewAndKeepsWhatWasAnswered() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(LIMIT, STAGE, CACHE));
    says("29 seconds" + DONE);
    says(ENTER);
    says(":finish" + ENTER);
    Interview ended = Typist.get(interview);
    assertThat(ended.turns()).extracting(Turn::question).containsExactly(LIMIT);
    assertThat(ended.notAsked()).containsExactly(STAGE, CACHE);
    assertThat(ended.ended()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {":finish" + ENTER, CTRL_D})
  void theInterviewMayEndAtAFollowUp(String keys) {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE, LIMIT));
    says(NAMES + DONE);
    says(keys);
    Interview ended = Typist.get(interview);
    assertThat(ended.turns()).hasSize(1);
    assertThat(ended.turns().get(0).counts()).contains(69);
    assertThat(ended.turns().get(0).followUp()).isEmpty();
    assertThat(screen()).containsSubsequence("Follow-up:", "missed", "The fact settings.");
  }

  @ParameterizedTest
  @ValueSource(strings = {":finish" + ENTER, CTRL_D})
  void theInterviewMayEndAfterTheFeedback(String keys) {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE, LIMIT));
    says(NAMES + DONE);
    says(":skip" + ENTER);
    says(keys);
    assertThat(Typist.get(interview).turns()).hasSize(1);
  }

  @Test
  void theModelAnswerIsShownOnRequest() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE));
    says(NAMES + DONE);
    says(ENTER);
    says(":model" + ENTER);
    says(":what" + ENTER);
    says(ENTER);
    Typist.get(interview);
    assertThat(screen())
        .containsSubsequence(
            ":model shows a model answer.",
            "Model answer",
            "A stage is a named deployment with settings.",
            "Here Enter goes on and :finish ends the interview.");
  }

  @Test
  void ctrlCOnceKeepsTheDraftAndGoesOn() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE));
    interrupts("A stage names");
    says(" a deployment." + DONE);
    says(ENTER);
    says(ENTER);
    Interview ended = Typist.get(interview);
    assertThat(ended.turns().get(0).answer()).contains(NAMES);
    assertThat(screen()).contains(WARNING + " What you typed isn't lost.");
  }

  @Test
  void ctrlCTwiceLeavesTheInterviewAndKeepsWhatWasTyped() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE, LIMIT));
    interrupts(NAMES);
    says(CTRL_C);
    Interview ended = Typist.get(interview);
    assertThat(ended.turns()).isEmpty();
    assertThat(ended.ended()).isEmpty();
    assertThat(store.drafts()).endsWith(NAMES);
    assertThat(screen()).contains(WARNING).doesNotContain("Score", "Follow-up");
  }

  @Test
  void ctrlCTwiceOnNothingLeavesWithoutATurn() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE));
    says(CTRL_C);
    says(CTRL_C);
    assertThat(Typist.get(interview).turns()).isEmpty();
  }

  @Test
  void ctrlCIsWarnedOfAnewAfterACommand() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE));
    says(CTRL_C);
    says(":hint" + ENTER);
    says(CTRL_C);
    says(CTRL_C);
    Typist.get(interview);
    assertThat(screen()).containsSubsequence(WARNING, "Hint:", WARNING);
  }

  @Test
  void ctrlCTwiceAtAFollowUpKeepsWhatWasTyped() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE, LIMIT));
    says(NAMES + DONE);
    interrupts(SETTINGS);
    says(CTRL_C);
    Interview ended = Typist.get(interview);
    assertThat(ended.turns()).hasSize(1);
    assertThat(ended.turns().get(0).followUp().map(FollowUp::answer)).contains(SETTINGS);
  }

  @Test
  void finishAtAFollowUpKeepsWhatWasTyped() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE, LIMIT));
    says(NAMES + DONE);
    says(SETTINGS + ENTER + ":finish" + ENTER);
    Interview ended = Typist.get(interview);
    assertThat(ended.ended()).isPresent();
    assertThat(ended.turns().get(0).followUp().map(FollowUp::answer)).contains(SETTINGS + "\n");
    assertThat(screen()).containsSubsequence("Follow-up:", "prompted");
  }

  @Test
  void skipAtAFollowUpWarnsBeforeItDropsWhatWasTyped() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE));
    says(NAMES + DONE);
    says(SETTINGS + ENTER + ":skip" + ENTER);
    says(ENTER);
    says(ENTER);
    Turn turn = Typist.get(interview).turns().get(0);
    assertThat(turn.followUp().map(FollowUp::answer)).contains(SETTINGS);
    assertThat(screen()).contains(":skip again drops what you typed.");
  }

  @Test
  void ctrlCTwiceAfterTheFeedbackEnds() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(LIMIT, STAGE));
    says("29 seconds" + DONE);
    says(CTRL_C);
    says(CTRL_C);
    assertThat(Typist.get(interview).turns()).hasSize(1);
  }

  @Test
  void ctrlDInTheMiddleOfAnAnswerEndsItAndKeepsIt() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(LIMIT, STAGE));
    says("29 sec" + CTRL_D);
    says(ENTER);
    says(CTRL_D);
    Interview ended = Typist.get(interview);
    assertThat(ended.turns()).hasSize(1);
    assertThat(ended.turns().get(0).answer()).contains("29 sec");
    assertThat(ended.notAsked()).containsExactly(STAGE);
  }

  @Test
  void enterTwiceLeavesTheQuestionWithoutAnAnswer() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE));
    says(ENTER);
    says(ENTER);
    says(ENTER);
    Interview ended = Typist.get(interview);
    assertThat(ended.turns().get(0).outcome()).isEqualTo(new Outcome.NoAnswer());
    assertThat(ended.turns().get(0).counts()).contains(0);
    assertThat(screen())
        .containsSubsequence("Nothing typed. Enter again", "No answer; it counts as 0.");
  }

  @Test
  void noAnswerToAQuestionWithoutARubricDoesNotCount() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(LIMIT));
    says(ENTER);
    says(ENTER);
    says(ENTER);
    assertThat(Typist.get(interview).turns().get(0).counts()).isEmpty();
    assertThat(screen()).contains("No answer; without a rubric it doesn't count.");
  }

  @Test
  void anAnswerAfterAnEmptyLineIsAnAnswer() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(LIMIT));
    says(ENTER);
    says("29 seconds" + DONE);
    says(ENTER);
    assertThat(Typist.get(interview).turns().get(0).answer()).contains("29 seconds");
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void oneKeyIsNeverTakenForTheOthersSecondTime(boolean ctrlCFirst) {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE));
    says(ctrlCFirst ? CTRL_C : ENTER);
    says(ctrlCFirst ? ENTER : CTRL_C);
    says(NAMES + DONE);
    says(ENTER);
    says(ENTER);
    assertThat(Typist.get(interview).turns().get(0).answer()).contains(NAMES);
    assertThat(screen()).contains(WARNING, "Nothing typed. Enter again");
  }

  @Test
  void aDraftThatWasErasedStaysErased() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(LIMIT));
    interrupts("wrong");
    says("\u007f".repeat(5) + ENTER);
    says("29 seconds" + DONE);
    says(ENTER);
    assertThat(Typist.get(interview).turns().get(0).answer()).contains("29 seconds");
  }

  @Test
  void anExamGivesNoFeedback() {
    CompletableFuture<Interview> interview = begin(StageInterview.exam(STAGE, LIMIT));
    says(NAMES + DONE);
    says("29 seconds" + DONE);
    Interview ended = Typist.get(interview);
    assertThat(ended.turns().get(0).counts()).contains(69);
    assertThat(screen())
        .containsSubsequence("What is a stage?", "Kept.", "How long may a call take?", "Kept.")
        .doesNotContain("Score", "The fact", "Follow-up", "no rubric");
  }

  @Test
  void everythingThatIsOnTheScreenIsKeptWhileItIsTyped() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(LIMIT));
    says("29");
    person.await("29");
    person.type(ENTER + "seconds" + DONE);
    says(ENTER);
    Typist.get(interview);
    assertThat(store.drafts()).contains("29", "29\n").doesNotContain("");
  }

  @Test
  void pasteIsKeptWithoutAnotherKey() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(LIMIT));
    String pasted = "It may take\n\n29 seconds.";
    says("Well. " + Typist.paste(pasted));
    store.awaitDraft("Well. " + pasted);
    person.type(CTRL_D);
    says(ENTER);
    assertThat(Typist.get(interview).turns().get(0).answer()).contains("Well. " + pasted);
  }

  @Test
  void whatWasTypedBeforeACrashIsOfferedAgain() {
    CompletableFuture<Interview> interview =
        begin(StageInterview.of(LIMIT), Map.of("basic-03", PreparedAnswer.of("29 sec")));
    says("onds" + DONE);
    says(ENTER);
    assertThat(Typist.get(interview).turns().get(0).answer()).contains("29 seconds");
  }

  @Test
  void anInterviewThatWasInterruptedGoesOnWhereItStopped() {
    Turn before =
        StageInterview.marker()
            .turn(STAGE, NAMES, Sample.lasting(Duration.ofSeconds(20)), Optional.empty());
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE, LIMIT).after(before));
    says(":skip" + ENTER);
    assertThat(Typist.get(interview).turns()).hasSize(2).contains(before);
    assertThat(screen()).contains("question 2 of 2").doesNotContain("What is a stage?");
  }
}
