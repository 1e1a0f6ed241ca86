package dev.mockinterview.scoring;

import java.util.List;

/**
 * The score of one answer. The total is never stored: it is always worked out from the parts.
 *
 * @param points what every key point earned, in the order of the rubric
 * @param misconceptions the false claims found
 * @param flags what was remarkable in the form of the answer
 * @param enough the credit that earns full marks
 * @param rubric the hash of the rubric's version
 * @param engine the version of the scoring rules
 */
public record Score(
    List<PointScore> points,
    List<FoundMisconception> misconceptions,
    List<Flag> flags,
    double enough,
    String rubric,
    String engine) {

  public Score {
    points = List.copyOf(points);
    misconceptions = List.copyOf(misconceptions);
    flags = List.copyOf(flags);
    if (!(enough > 0)) {
      throw new IllegalArgumentException("enough must be above 0, was " + enough);
    }
  }

  /** The sum of what the points earned. */
  public double earned() {
    return points.stream().mapToDouble(PointScore::earned).sum();
  }

  /** The sum of what the misconceptions cost. */
  public int cost() {
    return misconceptions.stream().mapToInt(found -> found.misconception().cost()).sum();
  }

  /** The total, 0 to 100, as {@link Scale} has it: always worked out from the parts. */
  public int total() {
    return Scale.total(earned(), cost(), enough, flags);
  }

  /** The band of the total. */
  public Band band() {
    return Band.of(total());
  }
}
