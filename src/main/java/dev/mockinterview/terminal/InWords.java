package dev.mockinterview.terminal;

import java.time.Duration;

/** Puts times into words, the same way on all screens. */
final class InWords {

  private InWords() {}

  static String time(Duration time) {
    String seconds = time.toSecondsPart() + " s";
    String minutes = time.toMinutes() + " min";
    if (time.toMinutes() == 0) {
      return seconds;
    }
    return time.toSecondsPart() == 0 ? minutes : minutes + " " + seconds;
  }

  /** As a clock shows it, 3:10 or 1:02:10. */
  static String onAClock(Duration time) {
    return time.toHours() > 0
        ? "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
        : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }
}
