package dev.mockinterview.terminal;

import static dev.mockinterview.terminal.StageInterview.CACHE;
import static dev.mockinterview.terminal.StageInterview.LIMIT;
import static dev.mockinterview.terminal.StageInterview.NAMES;
import static dev.mockinterview.terminal.StageInterview.SETTINGS;
import static dev.mockinterview.terminal.StageInterview.STAGE;
import static dev.mockinterview.terminal.Typist.CTRL_C;
import static dev.mockinterview.terminal.Typist.CTRL_D;
import static dev.mockinterview.terminal.Typist.ENTER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.interview.ChangedElsewhereException;
import dev.mockinterview.interview.FollowUp;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.interview.UnkeptAnswer;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person whose answers can't be kept. */
class UnkeptInterviewTest extends Seated {

  private final StoreException full = new StoreException("db: the disk is full");
  private final StoreException changed =
      new ChangedElsewhereException("changed by another program; nothing was overwritten");

  @Test
  void enterTriesAgainUntilItIsKept() {
    store.breakWith(full);
    CompletableFuture<Interview> interview = begin(StageInterview.exam(STAGE));
    says(NAMES + DONE);
    says(ENTER);
    person.awaitAsking();
    assertThat(screen())
        .containsSubsequence("Not kept: db: the disk is full", "Enter", "tries again")
        .containsOnlyOnce("tries again");
    store.mend();
    person.type(ENTER);
    Interview ended = Typist.get(interview);
    assertThat(ended.ended()).isPresent();
    assertThat(store.saves().get(1).interview()).isEqualTo(ended);
    assertThat(store.saves().get(0).screen()).doesNotContain("Now everything is kept", "Kept.");
    assertThat(screen()).contains("Now everything is kept.");
  }

  @Test
  void nothingIsShownAsDoneThatIsNotKept() {
    store.breakWith(full);
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE));
    says(NAMES + DONE);
    person.awaitAsking();
    assertThat(screen()).contains("Not kept").doesNotContain("Score", "Follow-up", "Kept.");
    person.type(":leave" + ENTER);
    Typist.get(interview);
  }

  @Test
  void fileTakesTheAnswerAndLaterOnesWithoutAsking() {
    store.breakWith(full);
    CompletableFuture<Interview> interview = begin(StageInterview.exam(STAGE, LIMIT, CACHE));
    says(NAMES + DONE);
    says("mine.jsonl" + ENTER);
    says("29 seconds" + DONE);
    person.awaitAsking();
    store.mend();
    person.type("It caches responses." + DONE);
    Interview ended = Typist.get(interview);
    assertThat(store.aside()).extracting(UnkeptAnswer::answer).containsExactly(NAMES, "29 seconds");
    assertThat(store.saves().get(1).interview()).isEqualTo(ended);
    assertThat(ended.turns()).hasSize(3);
    assertThat(screen())
        .containsSubsequence(
            "Saved in /home/anna/mine.jsonl",
            "How long may a call take?",
            "Still not kept; saved in /home/anna/mine.jsonl",
            "What is cached?",
            "Now everything is kept.")
        .containsOnlyOnce("tries again")
        .containsOnlyOnce("Kept.");
  }

  @Test
  void reflexTextNamesNoFile() {
    store.breakWith(full);
    CompletableFuture<Interview> interview = begin(StageInterview.exam(STAGE, LIMIT));
    says(NAMES + DONE);
    says("3" + ENTER);
    says("And a second paragraph." + ENTER);
    says("save mine" + ENTER);
    says(CTRL_D);
    assertThat(Typist.get(interview).turns()).hasSize(1);
    assertThat(screen())
        .containsSubsequence("saved nowhere", "saved nowhere", "Saved in /home/anna/mine");
  }

  @Test
  void fileThatCanNotBeWrittenIsAskedForAgain() {
    store.breakWith(full);
    CompletableFuture<Interview> interview = begin(StageInterview.exam(STAGE, LIMIT));
    says(NAMES + DONE);
    says("/nowhere/mine.jsonl" + ENTER);
    says("mine.jsonl" + ENTER);
    says(CTRL_D);
    assertThat(Typist.get(interview).turns()).hasSize(1);
    assertThat(screen())
        .containsSubsequence("Not saved: /nowhere/mine.jsonl: there is no folder", "Saved in");
  }

  @ParameterizedTest
  @ValueSource(strings = {":leave" + ENTER, ":finish" + ENTER, CTRL_D})
  void personMayLeaveWithWhatIsNotKept(String keys) {
    store.breakWith(full);
    CompletableFuture<Interview> interview = begin(StageInterview.of(LIMIT, STAGE));
    says("29 seconds" + DONE);
    says(keys);
    Interview left = Typist.get(interview);
    assertThat(left.turns()).hasSize(1);
    assertThat(left.ended()).isEmpty();
    assertThat(store.unkept()).extracting(UnkeptAnswer::answer).containsExactly("29 seconds");
    assertThat(screen()).doesNotContain("no rubric", "Kept.", "What is a stage?");
  }

  @Test
  void ctrlCLeavesTheSecondTime() {
    store.breakWith(full);
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE));
    says(NAMES + DONE);
    says(CTRL_C);
    says(CTRL_C);
    assertThat(Typist.get(interview).ended()).isEmpty();
    assertThat(screen()).containsSubsequence("Not kept", WARNING).doesNotContain("Score");
    assertThat(store.tries()).isEqualTo(1);
  }

  @Test
  void anotherWordWithAColonNamesNoFile() {
    store.breakWith(full);
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE));
    says(NAMES + DONE);
    says(":help" + ENTER);
    says(":leave" + ENTER);
    Typist.get(interview);
    assertThat(store.aside()).isEmpty();
    assertThat(screen().split("save FILE", -1)).hasSize(3);
  }

  @Test
  void tryingAgainIsNotOfferedWhereAnotherProgramWasFaster() {
    store.breakWith(changed);
    CompletableFuture<Interview> interview = begin(StageInterview.exam(STAGE, LIMIT));
    says(NAMES + DONE);
    says(ENTER);
    says("mine.jsonl" + ENTER);
    says("29 seconds" + DONE);
    Interview ended = Typist.get(interview);
    assertThat(ended.turns()).hasSize(2);
    assertThat(store.aside()).hasSize(2);
    assertThat(screen())
        .contains("Not kept: changed by another program", "save FILE")
        .doesNotContain("tries again");
  }

  @Test
  void skippedQuestionIsNotWorthAQuestion() {
    store.breakWith(full);
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE, LIMIT));
    says(":skip" + ENTER);
    says(":skip" + ENTER);
    person.await("tries again");
    assertThat(screen())
        .containsSubsequence("Not kept: db: the disk is full", "Skipped", "Skipped", "Not kept")
        .doesNotContain("save FILE");
    store.mend();
    says(ENTER);
    assertThat(Typist.get(interview).turns()).hasSize(2);
    assertThat(store.saves()).hasSize(1);
  }

  @Test
  void endOfTheInterviewMayStayUnkept() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(LIMIT));
    says("29 seconds" + DONE);
    person.awaitAsking();
    store.breakWith(full);
    person.type(ENTER);
    says(":leave" + ENTER);
    assertThat(Typist.get(interview).ended()).isPresent();
    assertThat(store.saves()).hasSize(1);
    assertThat(screen()).containsSubsequence("Enter goes on", "Not kept", "leaves it so");
  }

  @Test
  void whatWasTypedWhenTheInterviewIsLeftMayGoIntoAFile() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE, LIMIT));
    store.breakWith(full);
    interrupts("A stage na");
    says(CTRL_C);
    says("mine.jsonl" + ENTER);
    assertThat(Typist.get(interview).turns()).isEmpty();
    assertThat(store.aside()).containsExactly(UnkeptAnswer.typed(STAGE.id(), "A stage na"));
    assertThat(screen()).containsSubsequence(WARNING, "Not kept", "saves the answer there");
  }

  @Test
  void followUpThatCanNotBeKeptIsNoLessWorth() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE, LIMIT));
    says(NAMES + DONE);
    person.awaitAsking();
    store.breakWith(full);
    person.type(SETTINGS + DONE);
    says("mine.jsonl" + ENTER);
    says(CTRL_D);
    Interview left = Typist.get(interview);
    assertThat(left.turns().get(0).followUp().map(FollowUp::answer)).contains(SETTINGS);
    UnkeptAnswer aside = store.aside().get(0);
    assertThat(aside.answer()).isEqualTo(NAMES);
    assertThat(aside.followUp()).contains(SETTINGS);
    assertThat(aside.missing()).isEqualTo(UnkeptAnswer.Missing.FOLLOW_UP);
    assertThat(screen()).containsSubsequence("Not kept", "Saved in", "prompted");
  }

  @Test
  void whatIsTypedOfAFollowUpIsInTheInterviewAtOnce() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE));
    says(NAMES + DONE);
    says("It has its" + ENTER + "own settings." + DONE);
    says(ENTER);
    Turn ended = Typist.get(interview).turns().get(0);
    assertThat(store.typed())
        .filteredOn(typed -> !typed.turns().isEmpty())
        .extracting(typed -> typed.turns().get(0).followUp().map(FollowUp::answer).orElse(""))
        .contains("It has its\n");
    assertThat(ended.followUp().map(FollowUp::answer)).contains("It has its\nown settings.");
  }

  @Test
  void followUpThatIsPassedOverAfterSomeWordsIsNoAnswer() {
    CompletableFuture<Interview> interview = begin(StageInterview.of(STAGE));
    says(NAMES + DONE);
    says("Hm" + ENTER + ":skip" + ENTER);
    says(":skip" + ENTER);
    says(ENTER);
    assertThat(Typist.get(interview).turns().get(0).followUp()).isEmpty();
    assertThat(store.typed()).isNotEmpty();
    assertThat(store.saves()).hasSize(3);
    assertThat(store.saves().get(1).interview()).isEqualTo(store.saves().get(0).interview());
  }
}
