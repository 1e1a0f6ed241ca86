package dev.mockinterview.terminal;

import java.io.IOException;
import java.time.Duration;
import java.util.OptionalInt;
import org.jline.terminal.Terminal;

/**
 * Takes keys from a pipe, a file or a terminal that can only print: each character is a key, white
 * space between keys is none, and where words are due the rest of the line is taken.
 */
final class LeadPipedKeys implements LeadKeys {

  private static final int END = -1;
  private static final int NOTHING_YET = -2;

  private final Terminal terminal;
  private final boolean prompts;
  private int next = NOTHING_YET;

  /**
   * @param prompts whether somebody is there who reads what words are due
   */
  LeadPipedKeys(Terminal terminal, boolean prompts) {
    this.terminal = terminal;
    this.prompts = prompts;
  }

  @Override
  public Got next(Duration most) {
    int key = read();
    while (key != END && Character.isWhitespace(key)) {
      key = read();
    }
    return key == END ? new Got.Ended() : new Got.Key(key);
  }

  @Override
  public Words line(String prompt, String draft) {
    prompt(prompt);
    return new Words(draft + restOfLine().stripLeading(), true);
  }

  @Override
  public Words prose(String prompt, String draft) {
    prompt(prompt);
    StringBuilder text = new StringBuilder(draft);
    String line = restOfLine().stripLeading();
    if (line.isBlank()) {
      line = restOfLine();
    }
    while (!line.isBlank()) {
      text.append(line).append('\n');
      line = restOfLine();
    }
    return new Words(Prose.withoutClosingLine(text.toString()), true);
  }

  @Override
  public OptionalInt number(String prompt, int most) {
    prompt(prompt);
    int key = read();
    while (key == ' ') {
      key = read();
    }
    int number = 0;
    boolean any = false;
    while (key >= '0' && key <= '9' && number <= most) {
      number = number * 10 + key - '0';
      any = true;
      key = read();
    }
    next = key;
    return any && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
  }

  @Override
  public void stop() {
    // a pipe is read to its end by whoever fills it
  }

  @Override
  public void close() {
    // nothing was changed
  }

  private void prompt(String prompt) {
    if (prompts) {
      terminal.writer().print(prompt);
      terminal.flush();
    }
  }

  private String restOfLine() {
    StringBuilder line = new StringBuilder();
    int key = read();
    while (key != END && key != '\n') {
      line.append((char) key);
      key = read();
    }
    if (key == END) {
      next = END;
    }
    int last = line.length() - 1;
    return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
  }

  private int read() {
    if (next != NOTHING_YET) {
      int key = next;
      next = key == END ? END : NOTHING_YET;
      return key;
    }
    try {
      return terminal.reader().read();
    } catch (IOException e) {
      return END;
    }
  }
}
