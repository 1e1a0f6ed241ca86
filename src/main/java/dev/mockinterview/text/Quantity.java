package dev.mockinterview.text;

/**
 * A number with what it counts, comparable whatever unit it was said in.
 *
 * @param first index of its first token in the sentence
 * @param last index of its last token, inclusive
 * @param number the number as said, before any unit
 * @param value the number in the base unit of its dimension
 * @param dimension what is measured, for example {@code TIME}; {@code NONE} for a bare number
 */
public record Quantity(int first, int last, double number, double value, String dimension) {

  /** The dimension of a number that was said without a unit. */
  public static final String NONE = "NONE";

  /** KB of 1,000 and of 1,024 bytes, and rounding in speech, are the same to a listener. */
  private static final double TOLERANCE = 0.03;

  /** Whether both say the same amount of the same thing. */
  public boolean sameAs(Quantity other) {
    return dimension.equals(other.dimension) && close(value, other.value);
  }

  /** Whether the numbers are the same, whatever their units. */
  public boolean sameNumber(Quantity other) {
    return close(number, other.number);
  }

  private static boolean close(double a, double b) {
    return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
  }
}
