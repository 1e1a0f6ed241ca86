package dev.mockinterview.files;

import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Round;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a plan is written as JSON.
 *
 * @param asksConfidence missing where nobody is asked
 * @param rubrics missing where nobody knows them; in the order of the ids, so that one plan is
 *     always written alike
 */
record PlanShape(
    List<Round> rounds,
    long seed,
    boolean exam,
    Optional<Boolean> asksConfidence,
    Optional<SortedMap<String, String>> rubrics) {

  static PlanShape of(Plan plan) {
    Optional<Boolean> asks = plan.asksConfidence() ? Optional.of(true) : Optional.empty();
    return new PlanShape(
        plan.rounds(),
        plan.seed(),
        plan.exam(),
        asks,
        Optional.<SortedMap<String, String>>of(new TreeMap<>(plan.rubrics()))
            .filter(known -> !known.isEmpty()));
  }

  /** The plan that was written. */
  Plan plan() {
    return new Plan(
        rounds,
        seed,
        exam,
        asksConfidence.orElse(false),
        rubrics.<Map<String, String>>map(known -> known).orElse(Map.of()));
  }
}
