package dev.mockinterview.terminal;

import static dev.mockinterview.terminal.Typist.CTRL_C;
import static dev.mockinterview.terminal.Typist.CTRL_D;
import static dev.mockinterview.terminal.Typist.ENTER;
import static dev.mockinterview.terminal.Typist.paste;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.terminal.AnswerReader.Reply;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 100, unit = TimeUnit.SECONDS)
class TerminalAnswerReaderTest {

  private Typist typist;

  @BeforeEach
  void sitDown() throws IOException {
    typist = new Typist();
  }

  @AfterEach
  void leave() throws IOException {
    typist.close();
  }

  @Test
  void anEmptyLineEndsAnAnswer() {
    assertThat(typist.answer("one" + ENTER + "two" + ENTER + ENTER))
        .isEqualTo(new Reply.Text("one\ntwo"));
  }

  @Test
  void ctrlDEndsAnAnswerAnywhere() {
    assertThat(typist.answer("one" + ENTER + "two" + CTRL_D)).isEqualTo(new Reply.Text("one\ntwo"));
    assertThat(typist.answer("one" + ENTER + CTRL_D)).isEqualTo(new Reply.Text("one"));
  }

  @Test
  void enterAloneIsAnEmptyAnswer() {
    assertThat(typist.answer(ENTER)).isEqualTo(new Reply.Text(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it's \"quoted\" and `ticked`",
        "C:\\temp\\new \\",
        "wow! !! !1 $HOME #1",
        "(a [b {c} d] e)",
        "\tindented\tby tabs",
        "rødgrød på åen, Ærø 😀 👩‍💻 日本",
        "  two spaces before and after  ",
        "a :skip inside"
      })
  void proseIsKeptByteForByte(String prose) {
    assertThat(typist.answer(prose + ENTER + ENTER)).isEqualTo(new Reply.Text(prose));
    assertThat(typist.answer(paste(prose) + ENTER + ENTER)).isEqualTo(new Reply.Text(prose));
  }

  @Test
  void aPasteArrivesWholeWithItsEmptyLinesAndTabs() {
    String code = "First:\n\n\tindented\n\n\n:skip\n\nlast";
    assertThat(typist.answer(paste(code) + ENTER + ENTER)).isEqualTo(new Reply.Text(code));
  }

  @Test
  void aPasteThatEndsInLineBreaksEndsNothingByItself() {
    assertThat(typist.answer(paste("one\n") + ENTER)).isEqualTo(new Reply.Text("one"));
    assertThat(typist.answer(paste("one\n\n") + "two" + CTRL_D))
        .isEqualTo(new Reply.Text("one\n\ntwo"));
    assertThat(typist.answer(paste("one\n\n") + paste("two\n\n") + ENTER))
        .isEqualTo(new Reply.Text("one\n\ntwo\n"));
  }

  @Test
  void aPasteFromWindowsHasSingleLineBreaks() {
    assertThat(typist.answer("\u001b[200~one\r\ntwo\u001b[201~" + CTRL_D))
        .isEqualTo(new Reply.Text("one\ntwo"));
  }

  @Test
  void pastesInARowStayInOrder() {
    assertThat(typist.answer("a" + paste("b") + paste("c") + "d" + paste("e\nf") + CTRL_D))
        .isEqualTo(new Reply.Text("abcde\nf"));
  }

  @Test
  void aCommandEndsAtOnceWithEnter() {
    assertThat(typist.answer(":skip" + ENTER)).isEqualTo(new Reply.Command("skip", ""));
    assertThat(typist.answer(":HINT " + ENTER)).isEqualTo(new Reply.Command("hint", ""));
    assertThat(typist.answer(":nonsense" + ENTER)).isEqualTo(new Reply.Command("nonsense", ""));
    assertThat(typist.answer(paste(":skip\n") + ENTER)).isEqualTo(new Reply.Command("skip", ""));
    assertThat(typist.answer(":finish" + CTRL_D)).isEqualTo(new Reply.Command("finish", ""));
  }

  @Test
  void aKnownCommandBehindAnAnswerKeepsTheAnswer() {
    assertThat(typist.answer("one" + ENTER + "two" + ENTER + ":hint" + ENTER))
        .isEqualTo(new Reply.Command("hint", "one\ntwo\n"));
    assertThat(typist.answer("one" + ENTER + ":finish" + CTRL_D))
        .isEqualTo(new Reply.Command("finish", "one\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"::skip", ":skip it", ":", ":)", ":1", "skip", "text\n:word"})
  void whatIsNoLoneCommandWordIsText(String text) {
    assertThat(typist.answer(text.replace("\n", ENTER) + ENTER + ENTER))
        .isEqualTo(new Reply.Text(text));
  }

  @Test
  void pastedTextThatBeginsLikeACommandIsText() {
    String text = ":skip\nis what I typed";
    assertThat(typist.answer(paste(text) + ENTER + ENTER)).isEqualTo(new Reply.Text(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[A", "\u001bOA"})
  void enterWithinTheTextInsertsALine(String up) {
    assertThat(typist.answer("one" + ENTER + "two" + up + ENTER + "more" + CTRL_D))
        .isEqualTo(new Reply.Text("one\nmore\ntwo"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[5~",
        "\u001b[1;2A",
        "\u001b[1;5P",
        "\u001bOP",
        "\u001b[24~",
        "\u0012",
        "\u000f"
      })
  void keysWithoutMeaningTypeNothing(String key) {
    assertThat(typist.answer("on" + key + "e" + CTRL_D)).isEqualTo(new Reply.Text("one"));
  }

  @Test
  void ctrlCKeepsWhatWasTyped() {
    CompletableFuture<Reply> reply = typist.listen(r -> r.read("> "));
    typist.type("half an answ");
    typist.await("half an answ");
    typist.type(CTRL_C);
    assertThat(Typist.get(reply)).isEqualTo(new Reply.Interrupted("half an answ"));
  }

  @Test
  void ctrlCLeavesNoInterruptBehind() {
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    CompletableFuture<Reply> reply =
        typist.listen(
            r -> {
              Reply got = r.read("> ");
              interrupted.complete(Thread.currentThread().isInterrupted());
              return got;
            });
    typist.type(CTRL_C);
    assertThat(Typist.get(reply)).isEqualTo(new Reply.Interrupted(""));
    assertThat(interrupted).isCompletedWithValue(false);
  }

  @Test
  void aDraftIsGoneOnWith() {
    CompletableFuture<Reply> reply = typist.listen(r -> r.read("> ", "half an\n\nansw"));
    typist.type("er" + CTRL_D);
    assertThat(Typist.get(reply)).isEqualTo(new Reply.Text("half an\n\nanswer"));
  }

  @Test
  void ctrlDOnNothingEnds() {
    assertThat(typist.answer(CTRL_D)).isEqualTo(new Reply.Ended(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"half an answ", "\u001b[200~half an answ"})
  void aLostTerminalLosesNoText(String keys) throws IOException {
    byte[] bytes = keys.getBytes(StandardCharsets.UTF_8);
    try (Terminal lost =
        new DumbTerminal(
            "lost",
            "xterm",
            new ByteArrayInputStream(bytes),
            new ByteArrayOutputStream(),
            StandardCharsets.UTF_8)) {
      assertThat(TerminalAnswerReader.on(lost).read("> "))
          .isEqualTo(new Reply.Ended("half an answ"));
    }
  }

  @Test
  void oneLineEndsWithEnter() {
    CompletableFuture<Reply> reply = typist.listen(r -> r.readLine("Go on? "));
    typist.type("yes" + ENTER);
    assertThat(Typist.get(reply)).isEqualTo(new Reply.Text("yes"));
  }

  @Test
  void oneAnswerLeavesTheNextAlone() {
    assertThat(typist.answer("one" + ENTER + ENTER)).isEqualTo(new Reply.Text("one"));
    assertThat(typist.answer("two" + ENTER + ENTER)).isEqualTo(new Reply.Text("two"));
    assertThat(typist.answer("\u001b[A" + "three" + ENTER + ENTER))
        .isEqualTo(new Reply.Text("three"));
  }

  @Test
  void noEscapeInAPasteReachesTheTerminal() {
    String evil = "a\u001b[31mred \u001b]0;title\u0007 \u009b31m \u202eback";
    assertThat(typist.answer(paste(evil) + ENTER + ENTER)).isEqualTo(new Reply.Text(evil));
    assertThat(typist.seen())
        .contains("a␛[31mred ␛]0;title␇")
        .doesNotContain("\u001b[31m", "\u001b]0;", "\u0007", "\u009b", "\u202e");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void twoHundredKilobytesTakeNoQuadraticTime(boolean bracketed) {
    String text = "The authorizer caches the policy, don't it? æøå 😀\n".repeat(4_000).strip();
    String keys = bracketed ? paste(text) : text.replace('\n', '\r');
    assertThat(typist.answer(keys + ENTER + ENTER)).isEqualTo(new Reply.Text(text));
  }
}
