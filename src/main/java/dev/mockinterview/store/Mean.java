package dev.mockinterview.store;

/** The mean of whole numbers, rounded as {@code interview.Summary} rounds it. */
final class Mean {

  private Mean() {}

  /**
   * @param count above 0
   */
  static int of(long total, long count) {
    return (int) Math.round((double) total / count);
  }
}
