package dev.mockinterview.terminal;

/**
 * A column of a table.
 *
 * @param right whether its cells end at the same place, as numbers should
 */
public record Column(String name, boolean right) {

  /** A column of words. */
  public static Column of(String name) {
    return new Column(name, false);
  }

  /** A column of numbers. */
  public static Column number(String name) {
    return new Column(name, true);
  }
}
