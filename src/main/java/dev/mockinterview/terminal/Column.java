package dev.mockinterview.terminal;

/**
 * A column of a table.
 *
 * @param right whether its cells end at the same place, as numbers should
 * @param whole whether its cells stay on one line, as what people copy should
 */
public record Column(String name, boolean right, boolean whole) {

  /** A column of words. */
  public static Column of(String name) {
    return new Column(name, false, false);
  }

  /** A column of words that people copy. */
  public static Column whole(String name) {
    return new Column(name, false, true);
  }

  /** A column of numbers. */
  public static Column number(String name) {
    return new Column(name, true, false);
  }
}
