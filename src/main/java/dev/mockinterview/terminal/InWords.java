package dev.mockinterview.terminal;

import java.time.Duration;

/** Puts numbers into words, the same way on all screens. */
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

  /** The number of things, with their name in the singular where there is one. */
  static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
