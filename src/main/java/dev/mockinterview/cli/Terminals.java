package dev.mockinterview.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;

/** Opens the terminal that the program runs in. */
final class Terminals {

  private Terminals() {}

  /** The terminal; a pipe is a dumb one. */
  static Terminal open() {
    describe(Terminal.TYPE_DUMB);
    Optional.ofNullable(System.getenv("TERM")).ifPresent(Terminals::describe);
    Terminal terminal = build(false);
    return terminal.getType().startsWith(Terminal.TYPE_DUMB) && Output.isPerson()
        ? build(true)
        : terminal;
  }

  /**
   * Where JLine knows what a type of terminal can do, it needn't start the system's {@code infocmp}
   * to ask.
   */
  private static void describe(String type) {
    String known = InfoCmp.getDefaultInfoCmp(type);
    if (known != null) {
      InfoCmp.setLoadedInfoCmp(type, known);
    }
  }

  /**
   * @param processes whether a terminal may be found by starting {@code tty} and {@code stty}:
   *     slow, and needed only where JLine has no library for the system
   */
  private static Terminal build(boolean processes) {
    try {
      return TerminalBuilder.builder()
          .systemOutput(TerminalBuilder.SystemOutput.SysOut)
          .exec(processes)
          .dumb(true) // without it JLine warns of a pipe on the screen
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException("the terminal can't be opened: " + e.getMessage(), e);
    }
  }
}
