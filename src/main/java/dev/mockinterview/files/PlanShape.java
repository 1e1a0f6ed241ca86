package dev.mockinterview.files;

import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Round;
import java.util.List;
import java.util.Optional;

/**
 * How a plan is written as JSON.
 *
 * @param asksConfidence missing where nobody is asked
 */
record PlanShape(List<Round> rounds, long seed, boolean exam, Optional<Boolean> asksConfidence) {

  static PlanShape of(Plan plan) {
    Optional<Boolean> asks = plan.asksConfidence() ? Optional.of(true) : Optional.empty();
    return new PlanShape(plan.rounds(), plan.seed(), plan.exam(), asks);
  }

  /** The plan that was written. */
  Plan plan() {
    return new Plan(rounds, seed, exam, asksConfidence.orElse(false));
  }
}
