package dev.mockinterview.scoring;

import java.util.Collection;

/**
 * Turns credit, false claims and flags into the total, the same way for every rubric.
 *
 * <p>The total is {@code 100 * (earned / enough)^0.9 - 100 * cost / enough}, within 0 and 100, at
 * most 10 where the form of the answer is flagged, and six tenths where most of a weak answer is
 * about something else. It rises with what is earned and falls with what false claims cost.
 * Exponent and cost were fitted on 150 graded answers to 25 questions whose rubrics were written
 * without sight of any graded answer: graders give the first points a little more than their share,
 * and take a false claim for about what it costs.
 */
final class Scale {

  private static final double EXPONENT = 0.9;

  /** The most that an answer can get whose form keeps it in the lowest band. */
  private static final int LOWEST_BAND = 10;

  /** What counts of a weak answer that is mostly about something else. */
  private static final double ASIDE = 0.6;

  private Scale() {}

  /**
   * The total, 0 to 100.
   *
   * @param earned credit of all points, at least 0
   * @param cost what false claims cost, in the same unit
   * @param enough credit that earns full marks, above 0
   * @param flags what was remarkable in the form of the answer
   */
  static int total(double earned, double cost, double enough, Collection<Flag> flags) {
    double made = Math.pow(Math.min(1, earned / enough), EXPONENT);
    // what goes beyond full marks makes up for a false claim
    double spare = Math.max(0, earned / enough - 1);
    double share = Math.max(0, Math.min(1, made + spare - cost / enough));
    double weight = flags.contains(Flag.OTHER_QUESTION) ? ASIDE : 1;
    int total = (int) Math.round(100 * share * weight);
    return flags.stream().anyMatch(Flag::lowestBand) ? Math.min(total, LOWEST_BAND) : total;
  }
}
