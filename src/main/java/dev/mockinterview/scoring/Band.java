package dev.mockinterview.scoring;

/** Five bands for people, each a fifth of the scale. */
public enum Band {
  VERY_WEAK(1, "very weak"),
  WEAK(2, "weak"),
  FAIR(3, "fair"),
  GOOD(4, "good"),
  STRONG(5, "strong");

  private final int number;
  private final String title;

  Band(int number, String title) {
    this.number = number;
    this.title = title;
  }

  /** The band of a score from 0 to 100. */
  public static Band of(int score) {
    if (score < 0 || score > 100) {
      throw new IllegalArgumentException("score must be 0 to 100, was " + score);
    }
    return values()[Math.min(score / 20, 4)];
  }

  /** 1 for the lowest band to 5 for the highest. */
  public int number() {
    return number;
  }

  /** The band in a word or two. */
  public String title() {
    return title;
  }
}
