package dev.mockinterview.terminal;

import dev.mockinterview.panel.Scorecard;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;

/** Leads an interview by keys out of a pipe. */
final class LeadPipe {

  final HandClock clock = new HandClock();
  final LeadShelf shelf = new LeadShelf();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private boolean attended;

  /** From now on somebody reads what comes out, and can be asked. */
  LeadPipe attended() {
    attended = true;
    return this;
  }

  /** Leads a new interview. */
  Scorecard lead(String keys) {
    return lead(keys, LeadScene.begun(), false);
  }

  /** Goes on with an interview. */
  Scorecard goOn(String keys, Scorecard kept) {
    return lead(keys, kept, true);
  }

  private Scorecard lead(String keys, Scorecard scorecard, boolean kept) {
    try (Terminal terminal =
        new DumbTerminal(
            "pipe",
            Terminal.TYPE_DUMB,
            new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)),
            out,
            StandardCharsets.UTF_8)) {
      Screen screen = new Screen(terminal.writer(), () -> 80, Style.PLAIN);
      return new LeadDialogue(
              terminal, screen, LeadScene.MEETING, shelf, clock, clock::nanos, attended)
          .run(scorecard, kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came out. */
  String seen() {
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
