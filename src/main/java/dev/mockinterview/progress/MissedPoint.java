package dev.mockinterview.progress;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.KeyPoint;
import java.util.Optional;

/**
 * A point of a rubric that answers missed, in part or in full, or denied.
 *
 * @param question id of the question
 * @param point id of the point
 * @param times how often it cost credit, at least once
 * @param lost the credit it cost in all, in weights of its rubric
 * @param open whether it cost credit the last time too; if not, the person has learned it since
 */
public record MissedPoint(String question, String point, int times, double lost, boolean open) {

  public MissedPoint {
    if (times < 1 || !(lost >= 0)) {
      throw new IllegalArgumentException(
          question + " " + point + " can't be missed " + times + " times for " + lost);
    }
  }

  /** The fact in words, as the bank has it now; empty where it doesn't have the point any more. */
  public Optional<String> says(Bank bank) {
    return bank.rubric(question).stream()
        .flatMap(rubric -> rubric.points().stream())
        .filter(each -> each.id().equals(point))
        .map(KeyPoint::says)
        .findFirst();
  }
}
