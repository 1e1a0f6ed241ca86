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

  /** The most that an answer in the lowest band by its form can get. */
  private static final int LOWEST_BAND_CAP = 10;

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

  /**
   * The total, 0 to 100: earned credit less the cost of misconceptions, over what is enough, capped
   * where the form of the answer is flagged.
   */
  public int total() {
    double share = Math.max(0, Math.min(1, (earned() - cost()) / enough));
    int total = (int) Math.round(100 * share);
    return flags.stream().anyMatch(Flag::lowestBand) ? Math.min(total, LOWEST_BAND_CAP) : total;
  }

  /** The band of the total. */
  public Band band() {
    return Band.of(total());
  }
}
