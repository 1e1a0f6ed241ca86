package dev.mockinterview.terminal;

import java.io.IOException;
import java.util.function.Consumer;
import org.jline.terminal.Terminal;

/**
 * Reads answers line by line where there are no keys to edit with: from a pipe, a file or a
 * terminal that can only print. Takes every byte as text and never reads further than the answer,
 * so that others can read on from the same terminal.
 */
final class PipedAnswerReader implements AnswerReader {

  private final Terminal terminal;

  PipedAnswerReader(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Reply read(String prompt, String draft, Consumer<String> typing) {
    StringBuilder typed = new StringBuilder(draft);
    if (!draft.isEmpty() && !draft.endsWith("\n")) {
      typed.append('\n');
    }
    return read(prompt, typed, false);
  }

  @Override
  public Reply readLine(String prompt) {
    return read(prompt, new StringBuilder(), true);
  }

  private Reply read(String prompt, StringBuilder typed, boolean oneLine) {
    terminal.writer().print(prompt);
    terminal.flush();
    try {
      boolean answered = readLines(typed, oneLine);
      return answered ? Prose.reply(typed.toString()) : new Reply.Ended(typed.toString());
    } catch (IOException e) {
      return new Reply.Ended(typed.toString());
    } finally {
      terminal.writer().println(); // nobody's Enter has ended the line of the prompt
      terminal.flush();
    }
  }

  /**
   * @return false where the input has ended before anything was typed
   */
  private boolean readLines(StringBuilder typed, boolean oneLine) throws IOException {
    int start = typed.length();
    int line = start;
    while (true) {
      int key = terminal.reader().read(); // with a timeout it would be ten times slower
      if (key < 0) {
        return typed.length() > start;
      }
      if (key != '\n') {
        typed.append((char) key);
        continue;
      }
      if (typed.length() > line && typed.charAt(typed.length() - 1) == '\r') {
        typed.setLength(typed.length() - 1);
      }
      if (oneLine
          || typed.substring(line).isBlank()
          || Prose.isCommand(typed.substring(line), line == 0)) {
        return true;
      }
      typed.append('\n');
      line = typed.length();
    }
  }
}
