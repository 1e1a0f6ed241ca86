package dev.mockinterview.terminal;

import java.util.function.Consumer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** Reads answers from a person's keys, with editing. */
public final class TerminalAnswerReader implements AnswerReader {

  private final ProseLineReader keys;

  private TerminalAnswerReader(Terminal terminal) {
    keys = new ProseLineReader(terminal, Theme.of(terminal.outputEncoding()));
  }

  /** A reader for this terminal, also where it is only a pipe. */
  public static AnswerReader on(Terminal terminal) {
    return isDumb(terminal) ? new PipedAnswerReader(terminal) : new TerminalAnswerReader(terminal);
  }

  @Override
  public Reply read(String prompt, String draft, Consumer<String> typing) {
    return read(prompt, draft, false, typing);
  }

  @Override
  public Reply readLine(String prompt) {
    return read(prompt, "", true, typed -> {});
  }

  private Reply read(String prompt, String draft, boolean oneLine, Consumer<String> typing) {
    try {
      return Prose.reply(keys.read(prompt, draft, oneLine, typing));
    } catch (UserInterruptException e) {
      return new Reply.Interrupted(keys.typed());
    } catch (EndOfFileException e) {
      return new Reply.Ended(keys.typed());
    } finally {
      // JLine turns Ctrl-C into an interrupt; a late one must not reach whoever writes files next
      Thread.interrupted();
    }
  }

  static boolean isDumb(Terminal terminal) {
    return terminal.getType().equals(Terminal.TYPE_DUMB)
        || terminal.getType().equals(Terminal.TYPE_DUMB_COLOR);
  }
}
