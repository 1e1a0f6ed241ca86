package dev.mockinterview.progress;

import java.util.List;
import java.util.OptionalInt;

/**
 * The scores of one thing in several interviews, one after the other.
 *
 * @param scores one for each interview, 0 to 100; empty where it has none
 */
public record Series(List<OptionalInt> scores) {

  public Series {
    scores = List.copyOf(scores);
    for (OptionalInt score : scores) {
      if (score.isPresent() && (score.getAsInt() < 0 || score.getAsInt() > 100)) {
        throw new IllegalArgumentException("a score must be 0 to 100, was " + score.getAsInt());
      }
    }
  }

  /** The first score that there is. */
  public OptionalInt first() {
    return known().length == 0 ? OptionalInt.empty() : OptionalInt.of(known()[0]);
  }

  /** The last score that there is, maybe the first. */
  public OptionalInt last() {
    int[] known = known();
    return known.length == 0 ? OptionalInt.empty() : OptionalInt.of(known[known.length - 1]);
  }

  /** By how much the last score is better than the first; empty where there are no two. */
  public OptionalInt difference() {
    int[] known = known();
    return known.length < 2
        ? OptionalInt.empty()
        : OptionalInt.of(known[known.length - 1] - known[0]);
  }

  private int[] known() {
    return scores.stream().flatMapToInt(OptionalInt::stream).toArray();
  }
}
