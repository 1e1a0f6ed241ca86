package dev.mockinterview.interview;

import dev.mockinterview.bank.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An interview as far as it has come. Every step makes a new value.
 *
 * @param id names the interview
 * @param person whose interview it is
 * @param plan what it asks
 * @param started when it began
 * @param turns the questions asked so far, in the order of the plan
 * @param ended when it ended; empty while it goes on
 */
public record Interview(
    String id,
    Person person,
    Plan plan,
    Instant started,
    List<Turn> turns,
    Optional<Instant> ended) {

  public Interview {
    turns = List.copyOf(turns);
    List<Question> planned = plan.questions();
    if (turns.size() > planned.size()) {
      throw new IllegalArgumentException(
          "the plan asks " + planned.size() + " questions, was " + turns.size());
    }
    for (int i = 0; i < turns.size(); i++) {
      if (!turns.get(i).question().equals(planned.get(i))) {
        throw new IllegalArgumentException(
            "turn "
                + (i + 1)
                + " must ask "
                + planned.get(i).id()
                + ", was "
                + turns.get(i).question().id());
      }
    }
  }

  /** An interview that begins now. */
  public static Interview begin(String id, Person person, Plan plan, Instant now) {
    return new Interview(id, person, plan, now, List.of(), Optional.empty());
  }

  /** The question to be asked now; empty when all were asked or the interview has ended. */
  public Optional<Question> current() {
    return ended.isPresent() || turns.size() == plan.questions().size()
        ? Optional.empty()
        : Optional.of(plan.questions().get(turns.size()));
  }

  /**
   * The interview after one more question.
   *
   * @throws IllegalStateException when it has ended
   */
  public Interview after(Turn turn) {
    if (ended.isPresent()) {
      throw new IllegalStateException("interview " + id + " has ended");
    }
    List<Turn> more = new ArrayList<>(turns);
    more.add(turn);
    return new Interview(id, person, plan, started, more, ended);
  }

  /**
   * The interview with its last turn completed by a follow-up.
   *
   * @throws IllegalStateException when there is none yet
   */
  public Interview withLastTurn(Turn turn) {
    if (turns.isEmpty()) {
      throw new IllegalStateException("interview " + id + " has no turn yet");
    }
    List<Turn> changed = new ArrayList<>(turns);
    changed.set(turns.size() - 1, turn);
    return new Interview(id, person, plan, started, changed, ended);
  }

  /** The interview as it stands when it ends, with all questions asked or not. */
  public Interview end(Instant now) {
    return ended.isPresent()
        ? this
        : new Interview(id, person, plan, started, turns, Optional.of(now));
  }

  /** The planned questions that nobody asked. */
  public List<Question> notAsked() {
    return plan.questions().subList(turns.size(), plan.questions().size());
  }
}
