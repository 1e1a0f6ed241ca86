package dev.mockinterview.progress;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Turn;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What changed in an interview since its questions were asked before.
 *
 * @param byQuestion the changes by question id, in the order in which they were asked
 */
public record Changes(Map<String, Change> byQuestion) {

  /** Where no question was asked before. */
  public static final Changes NONE = new Changes(Map.of());

  public Changes {
    byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
  }

  /**
   * The changes of an interview's turns that count, now and before.
   *
   * @param earlier the turns in which its questions were asked before, by question id
   */
  public static Changes of(Interview interview, Map<String, Turn> earlier) {
    Map<String, Change> changes = new LinkedHashMap<>();
    for (Turn turn : interview.turns()) {
      Optional<Turn> before =
          Optional.ofNullable(earlier.get(turn.question().id()))
              .filter(found -> found.counts().isPresent() && turn.counts().isPresent());
      before.ifPresent(found -> changes.put(turn.question().id(), Change.between(found, turn)));
    }
    return new Changes(changes);
  }

  /** The change of a question; empty where it is new or doesn't count. */
  public Optional<Change> of(String question) {
    return Optional.ofNullable(byQuestion.get(question));
  }

  /** All of them, in the order in which their questions were asked. */
  public Collection<Change> all() {
    return byQuestion.values();
  }

  /** What the answers of before count together; empty where no question was asked before. */
  public Optional<Tally> before() {
    return sum(Change::before);
  }

  /** What the answers to the same questions count now. */
  public Optional<Tally> now() {
    return sum(Change::now);
  }

  /** How many can't be compared in full, since their rubric or the scoring rules have changed. */
  public int differentlyScored() {
    return (int)
        all().stream().filter(change -> !change.sameRubric() || !change.sameRules()).count();
  }

  private Optional<Tally> sum(ToIntFunction<Change> score) {
    return all().stream().map(change -> new Tally(1, score.applyAsInt(change))).reduce(Tally::plus);
  }
}
