package dev.mockinterview.scoring;

import dev.mockinterview.bank.KeyPoint;
import java.util.List;
import java.util.Optional;

/**
 * What one key point earned, and by which words.
 *
 * @param point the key point
 * @param status what became of it
 * @param credit share of its weight that was earned, 0 to 1
 * @param evidence the words that earned it, or that deny it; empty when it was missed
 * @param remark a note for the reader where the status alone doesn't explain the credit
 * @param findings the steps behind the credit, one for each part of the point; empty where a false
 *     claim refutes the point as a whole or where the steps aren't known
 */
public record PointScore(
    KeyPoint point,
    Status status,
    double credit,
    List<Evidence> evidence,
    Optional<String> remark,
    List<Finding> findings) {

  private static final double ROUNDING = 1e-9;

  public PointScore {
    findings = List.copyOf(findings);
    if (!findings.isEmpty() && Math.abs(credit - creditOf(findings)) > ROUNDING) {
      throw new IllegalArgumentException(
          "credit must be the mean of its findings " + creditOf(findings) + ", was " + credit);
    }
    if (!(credit >= 0 && credit <= 1)) {
      throw new IllegalArgumentException("credit must be 0 to 1, was " + credit);
    }
    evidence = List.copyOf(evidence);
    boolean earns = status == Status.HIT || status == Status.PARTIAL;
    if (earns != credit > 0 || (status == Status.HIT) != (credit == 1)) {
      throw new IllegalArgumentException("status " + status + " can't have credit " + credit);
    }
    if ((status == Status.MISSED) != evidence.isEmpty()) {
      throw new IllegalArgumentException(
          "status " + status + " can't have " + evidence.size() + " pieces of evidence");
    }
  }

  /** A result whose steps aren't known. */
  public PointScore(
      KeyPoint point,
      Status status,
      double credit,
      List<Evidence> evidence,
      Optional<String> remark) {
    this(point, status, credit, evidence, remark, List.of());
  }

  /** A point that nothing in the answer speaks of. */
  public static PointScore missed(KeyPoint point) {
    return new PointScore(point, Status.MISSED, 0, List.of(), Optional.empty());
  }

  static double creditOf(List<Finding> findings) {
    return findings.stream().mapToDouble(Finding::credit).average().orElse(0);
  }

  /** Credit times weight. */
  public double earned() {
    return credit * point.weight();
  }
}
