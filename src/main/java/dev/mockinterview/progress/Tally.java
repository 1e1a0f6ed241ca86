package dev.mockinterview.progress;

/**
 * Answers that count, and the sum of their scores.
 *
 * @param counted how many answers count, at least one
 * @param total the sum of their scores, each 0 to 100
 */
public record Tally(int counted, long total) {

  public Tally {
    if (counted < 1) {
      throw new IllegalArgumentException("a tally needs an answer at least, was " + counted);
    }
    if (total < 0 || total > 100L * counted) {
      throw new IllegalArgumentException(
          "the total of " + counted + " answers must be 0 to " + 100L * counted + ", was " + total);
    }
  }

  /** The mean score, 0 to 100. */
  public int score() {
    return (int) Math.round((double) total / counted);
  }

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(counted + other.counted, total + other.total);
  }
}
