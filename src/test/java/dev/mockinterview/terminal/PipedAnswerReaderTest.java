package dev.mockinterview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.terminal.AnswerReader.Reply;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;

class PipedAnswerReaderTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Terminal pipe(String input) throws IOException {
    return new DumbTerminal(
        "pipe",
        Terminal.TYPE_DUMB,
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        out,
        StandardCharsets.UTF_8);
  }

  @Test
  void emptyLinesPartAnswersAndTheEndEndsTheLast() throws IOException {
    AnswerReader reader = TerminalAnswerReader.on(pipe("one\ntwo\n\nit's æøå 😀\t\"x\\\n \nlast"));
    assertThat(reader.read("> ")).isEqualTo(new Reply.Text("one\ntwo"));
    assertThat(reader.read("> ")).isEqualTo(new Reply.Text("it's æøå 😀\t\"x\\"));
    assertThat(reader.read("> ")).isEqualTo(new Reply.Text("last"));
    assertThat(reader.read("> ")).isEqualTo(new Reply.Ended(""));
    assertThat(reader.read("> ")).isEqualTo(new Reply.Ended(""));
  }

  @Test
  void commandsEndWithTheirLine() throws IOException {
    AnswerReader reader = TerminalAnswerReader.on(pipe(":skip\n::text\nmore\n:hint\n\n:finish"));
    assertThat(reader.read("> ")).isEqualTo(new Reply.Command("skip", ""));
    assertThat(reader.read("> ")).isEqualTo(new Reply.Command("hint", "::text\nmore\n"));
    assertThat(reader.read("> ", "::text\nmore\n")).isEqualTo(new Reply.Text("::text\nmore"));
    assertThat(reader.read("> ")).isEqualTo(new Reply.Command("finish", ""));
  }

  @Test
  void windowsLineEndsAreLineEnds() throws IOException {
    AnswerReader reader = TerminalAnswerReader.on(pipe("one\r\ntwo\r\n\r\nthree\r\n"));
    assertThat(reader.read("> ")).isEqualTo(new Reply.Text("one\ntwo"));
    assertThat(reader.read("> ")).isEqualTo(new Reply.Text("three"));
  }

  @Test
  void bytesThatWouldBeKeysAreText() throws IOException {
    String bytes = "a\u0001b\u001b[Ac\u0003d\u0004e\u0012";
    assertThat(TerminalAnswerReader.on(pipe(bytes + "\n\n")).read("> "))
        .isEqualTo(new Reply.Text(bytes));
  }

  @Test
  void oneLineIsOneLine() throws IOException {
    AnswerReader reader = TerminalAnswerReader.on(pipe("yes\n\nrest\n"));
    assertThat(reader.readLine("? ")).isEqualTo(new Reply.Text("yes"));
    assertThat(reader.readLine("? ")).isEqualTo(new Reply.Text(""));
    assertThat(reader.readLine("? ")).isEqualTo(new Reply.Text("rest"));
    assertThat(reader.readLine("? ")).isEqualTo(new Reply.Ended(""));
  }

  @Test
  void whatFollowsTheAnswerIsLeftForOthers() throws IOException {
    Terminal terminal = pipe("answer\n\nexit\n");
    assertThat(TerminalAnswerReader.on(terminal).read("> ")).isEqualTo(new Reply.Text("answer"));
    assertThat(terminal.reader().read()).isEqualTo('e');
  }

  @Test
  void aDraftComesFirst() throws IOException {
    assertThat(TerminalAnswerReader.on(pipe("on it goes\n\n")).read("> ", "half an answer"))
        .isEqualTo(new Reply.Text("half an answer\non it goes"));
  }

  @Test
  void aDraftThatNobodyGoesOnWithIsKeptAndNoAnswer() throws IOException {
    assertThat(TerminalAnswerReader.on(pipe("")).read("> ", "half"))
        .isEqualTo(new Reply.Ended("half\n"));
  }

  @Test
  void thePromptHasALineOfItsOwn() throws IOException {
    TerminalAnswerReader.on(pipe("answer\n\n")).read("> ");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("> " + System.lineSeparator());
  }
}
