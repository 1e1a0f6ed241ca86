package dev.mockinterview.terminal;

import java.util.Optional;

/** Warns once before a key does what nobody may want; the same key again then does it. */
final class Warnings {

  /** What a key is about to do. */
  enum Of {
    NO_ANSWER("Nothing typed. Enter again leaves the question without an answer; :skip passes it."),
    LOST_WORDS(":skip again drops what you typed."),
    THE_END("Ctrl-C again leaves the interview."),
    THE_END_WITH_WORDS("Ctrl-C again leaves the interview. What you typed isn't lost.");

    private final String message;

    Of(String message) {
      this.message = message;
    }
  }

  private final Screen screen;
  private Optional<Of> last = Optional.empty();

  Warnings(Screen screen) {
    this.screen = screen;
  }

  /** Whether this was the last warning, so that the key is meant; warns where it wasn't. */
  boolean heard(Of of) {
    if (last.equals(Optional.of(of))) {
      return true;
    }
    last = Optional.of(of);
    screen.paragraph(0, Tone.WARN, of.message);
    return false;
  }

  /** Something else was done since. */
  void forget() {
    last = Optional.empty();
  }
}
