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
 */
public record PointScore(
    KeyPoint point,
    Status status,
    double credit,
    List<Evidence> evidence,
    Optional<String> remark) {

  public PointScore {
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

  /** A point that nothing in the answer speaks of. */
  public static PointScore missed(KeyPoint point) {
    return new PointScore(point, Status.MISSED, 0, List.of(), Optional.empty());
  }

  /** Credit times weight. */
  public double earned() {
    return credit * point.weight();
  }
}
