package dev.mockinterview.terminal;

import static dev.mockinterview.terminal.StageInterview.LIMIT;
import static dev.mockinterview.terminal.StageInterview.NAMES;
import static dev.mockinterview.terminal.StageInterview.STAGE;
import static dev.mockinterview.terminal.Typist.CTRL_C;
import static dev.mockinterview.terminal.Typist.CTRL_D;
import static dev.mockinterview.terminal.Typist.ENTER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.interview.Confidence;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.PreparedAnswer;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person who is asked how sure an answer is. */
class ConfidenceTest extends Seated {

  @ParameterizedTest
  @CsvSource({"1,GUESSING", "2,UNSURE", "3,SURE", "' 4 ',CERTAIN"})
  void numberSaysHowSure(String typed, Confidence said) {
    CompletableFuture<Interview> interview = begin(StageInterview.confident(LIMIT));
    says("29 seconds" + DONE);
    says(typed + ENTER);
    says(ENTER);
    assertThat(onlyTurn(interview).confidence()).contains(said);
  }

  @Test
  void answerIsKeptBeforeItIsAskedAndTheScoreComesAfterIt() {
    CompletableFuture<Interview> interview = begin(StageInterview.confident(STAGE));
    says(NAMES + DONE);
    person.awaitAsking();
    assertThat(store.saves()).hasSize(1);
    assertThat(store.saves().get(0).interview().turns().get(0).answer()).contains(NAMES);
    assertThat(screen()).contains("How sure are you?").doesNotContain("Score", "fact names");
    person.type("2" + ENTER);
    says(ENTER);
    says(ENTER);
    assertThat(onlyTurn(interview).confidence()).contains(Confidence.UNSURE);
    assertThat(store.saves().get(1).interview().turns().get(0).confidence())
        .contains(Confidence.UNSURE);
    assertThat(store.saves().get(1).screen()).doesNotContain("Score");
    assertThat(screen()).containsSubsequence("How sure are you?", "Score 69 of 100");
  }

  @Test
  void nonsenseIsAskedAgain() {
    CompletableFuture<Interview> interview = begin(StageInterview.confident(LIMIT));
    says("29 seconds" + DONE);
    says("5" + ENTER);
    says("very" + ENTER);
    says(":what" + ENTER);
    says("3" + ENTER);
    says(ENTER);
    assertThat(onlyTurn(interview).confidence()).contains(Confidence.SURE);
    assertThat(screen().split("A number from 1 to 4", -1)).hasSize(3);
    assertThat(screen()).contains("Here :skip passes it and :finish ends the interview.");
  }

  @ParameterizedTest
  @ValueSource(strings = {ENTER, ":skip" + ENTER, CTRL_C + ENTER})
  void nobodyHasToSay(String keys) {
    CompletableFuture<Interview> interview = begin(StageInterview.confident(LIMIT));
    says("29 seconds" + DONE);
    if (keys.startsWith(CTRL_C)) {
      says(CTRL_C);
      says(ENTER);
    } else {
      says(keys);
    }
    says(ENTER);
    assertThat(onlyTurn(interview).confidence()).isEmpty();
    assertThat(store.saves()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {CTRL_D, CTRL_C, ":finish" + ENTER})
  void interviewMayEndThereWithTheAnswer(String keys) {
    CompletableFuture<Interview> interview = begin(StageInterview.confident(STAGE, LIMIT));
    says(NAMES + DONE);
    says(keys);
    if (keys.equals(CTRL_C)) {
      says(CTRL_C);
    }
    assertThat(onlyTurn(interview).answer()).contains(NAMES);
    assertThat(screen()).contains("Score 69 of 100").doesNotContain("Follow-up", "Enter goes on");
  }

  @Test
  void nobodyIsAskedAboutNoAnswer() {
    CompletableFuture<Interview> interview = begin(StageInterview.confident(STAGE, LIMIT));
    says(":skip" + ENTER);
    says(ENTER);
    says(ENTER);
    says(ENTER);
    assertThat(Typist.get(interview).turns()).hasSize(2);
    assertThat(screen()).contains("No answer").doesNotContain("How sure");
  }

  @Test
  void interviewThatGoesOnAsksAgain() {
    Turn before =
        StageInterview.marker()
            .turn(STAGE, NAMES, Sample.lasting(Duration.ofSeconds(20)), Optional.empty());
    CompletableFuture<Interview> interview =
        begin(StageInterview.confident(STAGE, LIMIT).after(before));
    says("29 seconds" + DONE);
    says("4" + ENTER);
    says(ENTER);
    assertThat(Typist.get(interview).turns())
        .extracting(Turn::confidence)
        .containsExactly(Optional.empty(), Optional.of(Confidence.CERTAIN));
  }

  @ParameterizedTest
  @CsvSource({"'',1", "4,4"})
  void whatWasSaidBeforeStandsUntilSomethingElseIsSaid(String typed, int level) {
    CompletableFuture<Interview> interview = begin(StageInterview.confident(LIMIT), guessed());
    says(DONE);
    says(typed + ENTER);
    says(ENTER);
    assertThat(onlyTurn(interview).confidence()).isEqualTo(Confidence.of(level));
    assertThat(screen()).contains("How sure are you? Enter leaves it at 1 guessing.");
  }

  @Test
  void whatWasSaidBeforeIsAboutThatAnswerAlone() {
    CompletableFuture<Interview> interview = begin(StageInterview.confident(LIMIT), guessed());
    says(" or 30" + DONE);
    says(ENTER);
    says(ENTER);
    assertThat(onlyTurn(interview).confidence()).isEmpty();
    assertThat(screen()).contains("How sure are you? Enter leaves it open.");
  }

  private static Map<String, PreparedAnswer> guessed() {
    return Map.of(LIMIT.id(), new PreparedAnswer("29 seconds", Optional.of(Confidence.GUESSING)));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80})
  void everyLevelStandsWholeOnTheScreen(int columns) {
    width = columns;
    CompletableFuture<Interview> interview = begin(StageInterview.confident(LIMIT));
    says("29 seconds" + DONE);
    person.awaitAsking();
    assertThat(screen()).contains("1 guessing, 2 unsure, 3 fairly sure, 4 certain\n");
    assertThat(screen().lines()).allMatch(line -> line.length() <= columns);
    person.type(CTRL_D);
    Typist.get(interview);
  }

  private static Turn onlyTurn(CompletableFuture<Interview> interview) {
    Interview ended = Typist.get(interview);
    assertThat(ended.turns()).hasSize(1);
    return ended.turns().get(0);
  }
}
