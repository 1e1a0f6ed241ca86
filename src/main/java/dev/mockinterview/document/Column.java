package dev.mockinterview.document;

/** The column of a table; numbers stand at its right side. */
public record Column(String title, boolean number) {

  /** A column of words. */
  public static Column words(String title) {
    return new Column(title, false);
  }

  /** A column of numbers. */
  public static Column numbers(String title) {
    return new Column(title, true);
  }
}
