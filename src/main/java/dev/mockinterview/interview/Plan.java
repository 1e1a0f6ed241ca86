package dev.mockinterview.interview;

import dev.mockinterview.bank.Question;
import java.util.List;
import java.util.Map;

/**
 * What an interview asks, fixed before it begins.
 *
 * @param rounds the rounds in order
 * @param seed what the questions were drawn with; the same seed and request draw the same questions
 * @param exam whether feedback waits until the end
 * @param asksConfidence whether the person says after each answer how sure it was
 * @param rubrics hashes of the rubrics that the bank had when the plan was made, by question id;
 *     nothing is scored with them, they tell what has changed since
 */
public record Plan(
    List<Round> rounds,
    long seed,
    boolean exam,
    boolean asksConfidence,
    Map<String, String> rubrics) {

  public Plan {
    rounds = List.copyOf(rounds);
    rubrics = Map.copyOf(rubrics);
    if (rounds.isEmpty()) {
      throw new IllegalArgumentException("a plan needs a round at least");
    }
    long different = rounds.stream().flatMap(r -> r.questions().stream()).distinct().count();
    long all = rounds.stream().mapToLong(round -> round.questions().size()).sum();
    if (different != all) {
      throw new IllegalArgumentException("a plan must not ask a question twice");
    }
  }

  /** A plan of which nobody knows the rubrics. */
  public Plan(List<Round> rounds, long seed, boolean exam, boolean asksConfidence) {
    this(rounds, seed, exam, asksConfidence, Map.of());
  }

  /** All questions in the order in which they are asked. */
  public List<Question> questions() {
    return rounds.stream().flatMap(round -> round.questions().stream()).toList();
  }

  /** The index of the round that asks the question with this index, both from 0. */
  public int roundOf(int questionIndex) {
    int left = questionIndex;
    for (int i = 0; i < rounds.size(); i++) {
      left -= rounds.get(i).questions().size();
      if (left < 0 && questionIndex >= 0) {
        return i;
      }
    }
    throw new IndexOutOfBoundsException("no question " + questionIndex + " in the plan");
  }
}
