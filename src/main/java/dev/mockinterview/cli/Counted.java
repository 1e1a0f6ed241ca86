package dev.mockinterview.cli;

/** Puts a number of things into words. */
final class Counted {

  private Counted() {}

  /** For example "1 interview", "2 interviews". */
  static String of(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
