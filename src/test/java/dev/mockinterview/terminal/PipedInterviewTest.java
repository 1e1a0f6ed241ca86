package dev.mockinterview.terminal;

import static dev.mockinterview.terminal.StageInterview.CACHE;
import static dev.mockinterview.terminal.StageInterview.LIMIT;
import static dev.mockinterview.terminal.StageInterview.NAMES;
import static dev.mockinterview.terminal.StageInterview.STAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mockinterview.interview.ChangedElsewhereException;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.interview.UnkeptAnswer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An interview whose answers come from another program. */
class PipedInterviewTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final WatchedInterviews store = new WatchedInterviews(this::screen);

  @Test
  void emptyLinesPartTheAnswers() throws IOException {
    Interview ended =
        run(StageInterview.of(STAGE, CACHE, LIMIT), NAMES + "\n\n:skip\n29\nseconds\n\n");
    assertThat(ended.turns())
        .extracting(Turn::answer)
        .containsExactly(Optional.of(NAMES), Optional.empty(), Optional.of("29\nseconds"));
    assertThat(ended.ended()).isPresent();
  }

  @Test
  void nothingIsAskedThatNobodyReads() throws IOException {
    run(StageInterview.of(STAGE, LIMIT), NAMES + "\n\n29 seconds\n\n");
    assertThat(screen())
        .containsSubsequence("Score 69 of 100", "missed", "The fact settings.", "Kept. This")
        .doesNotContain("Follow-up", "Enter goes on");
  }

  @ParameterizedTest
  @ValueSource(strings = {NAMES, NAMES + "\n", NAMES + "\n\n", NAMES + "\r\n\r\n"})
  void theEndOfThePipeKeepsTheLastAnswer(String input) throws IOException {
    Interview ended = run(StageInterview.of(STAGE, LIMIT), input);
    assertThat(ended.turns()).hasSize(1);
    assertThat(ended.turns().get(0).answer()).contains(NAMES);
    assertThat(ended.turns().get(0).counts()).contains(69);
    assertThat(ended.notAsked()).containsExactly(LIMIT);
    assertThat(ended.ended()).isEmpty();
  }

  @Test
  void anEmptyPipeLeavesTheInterviewBeforeItsFirstTurn() throws IOException {
    Interview ended = run(StageInterview.of(STAGE), "");
    assertThat(ended.turns()).isEmpty();
    assertThat(store.saves()).isEmpty();
  }

  @Test
  void twoEmptyLinesAreNoAnswer() throws IOException {
    Interview ended = run(StageInterview.of(STAGE, LIMIT), "\n\n29 seconds\n\n");
    assertThat(ended.turns().get(0).outcome()).isEqualTo(new Outcome.NoAnswer());
    assertThat(ended.turns().get(1).answer()).contains("29 seconds");
  }

  @Test
  void finishEndsTheInterview() throws IOException {
    Interview ended = run(StageInterview.of(STAGE, LIMIT), NAMES + "\n\n:finish\n29 seconds\n\n");
    assertThat(ended.turns()).hasSize(1);
  }

  @Test
  void everyTurnIsSavedBeforeTheScreenSaysSo() throws IOException {
    run(StageInterview.of(STAGE, LIMIT), NAMES + "\n\n29 seconds\n\n");
    assertThat(store.saves()).hasSize(3);
    assertThat(store.saves().get(0).screen()).doesNotContain("Score 69 of 100");
    assertThat(store.saves().get(1).screen()).contains("Score 69 of 100").doesNotContain("Kept.");
  }

  @Test
  void whatCanNotBeSavedIsTriedOnceMoreAndThenEndsIt() {
    store.breakWith(new StoreException("disk full"));
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> run(StageInterview.of(STAGE, LIMIT), NAMES + "\n\n29\n\n"))
        .withMessage("disk full");
    assertThat(store.tries()).isEqualTo(2);
    assertThat(screen())
        .contains("What is a stage?")
        .doesNotContain("Score", "tries again", "How long may");
    assertThat(store.unkept()).extracting(UnkeptAnswer::answer).containsExactly(NAMES);
  }

  @Test
  void whatAnotherProgramHasChangedIsNotTriedTwice() {
    store.breakWith(new ChangedElsewhereException("changed"));
    assertThatExceptionOfType(ChangedElsewhereException.class)
        .isThrownBy(() -> run(StageInterview.of(STAGE), NAMES + "\n\n"));
    assertThat(store.tries()).isEqualTo(1);
  }

  @Test
  void howSureSomebodyIsIsNotAskedThatNobodyReads() throws IOException {
    Interview ended = run(StageInterview.confident(STAGE, LIMIT), NAMES + "\n\n29\n\n");
    assertThat(ended.turns()).extracting(Turn::answer).contains(Optional.of("29"));
    assertThat(screen()).doesNotContain("How sure");
  }

  @Test
  void aTerminalThatIsLostInTheMiddleOfAnAnswerLosesNothing() throws IOException {
    Interview ended = run(StageInterview.of(STAGE, LIMIT), NAMES, "xterm", store);
    assertThat(ended.turns()).isEmpty();
    assertThat(store.drafts()).endsWith(NAMES);
  }

  private Interview run(Interview begun, String input) throws IOException {
    return run(begun, input, Terminal.TYPE_DUMB, store);
  }

  private Interview run(Interview begun, String input, String type, Keeper keeper)
      throws IOException {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    try (Terminal terminal =
        new DumbTerminal(
            "pipe", type, new ByteArrayInputStream(bytes), out, StandardCharsets.UTF_8)) {
      Screen screen = Screen.plain(terminal.writer(), 100);
      return new InterviewDialogue(
              TerminalAnswerReader.on(terminal),
              screen,
              StageInterview.marker(),
              keeper,
              new HandClock(),
              () -> 0,
              false)
          .run(begun, Map.of());
    }
  }

  private String screen() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
