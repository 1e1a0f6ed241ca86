package dev.mockinterview.panel;

import dev.mockinterview.bank.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How an interview stands against its time.
 *
 * @param spent on all questions so far
 * @param due what the questions that were asked should have taken; of the current one no more than
 *     it has taken, so that nobody is early or late for a question that isn't over
 * @param left what the questions that are left should take
 * @param droppable questions that are left and whose category has others asked or left
 */
public record Pace(Duration spent, Duration due, Duration left, List<Question> droppable) {

  public Pace {
    droppable = List.copyOf(droppable);
  }

  /** The pace while the card with this index is being filled in. */
  public static Pace at(LeadPlan plan, Candidate candidate, Scorecard scorecard, int current) {
    Duration spent = Duration.ZERO;
    Duration due = Duration.ZERO;
    Duration left = Duration.ZERO;
    List<Question> open = new ArrayList<>();
    for (int i = 0; i < scorecard.cards().size(); i++) {
      Card card = scorecard.cards().get(i);
      Duration suggested = LeadPlan.time(card.question(), candidate);
      spent = spent.plus(card.time());
      if (i == current) {
        due = due.plus(card.time().compareTo(suggested) < 0 ? card.time() : suggested);
      } else if (card.asked() != Asked.NOT_ASKED) {
        due = due.plus(suggested);
      }
      if (card.asked() == Asked.NOT_ASKED && i >= current) {
        left = left.plus(suggested);
        open.add(card.question());
      }
    }
    return new Pace(spent, due, left, droppable(scorecard, open));
  }

  /** How much more time was spent than was due; negative where there is some in hand. */
  public Duration behind() {
    return spent.minus(due);
  }

  /** From the end: as many as leave each category with a question that is asked or left. */
  private static List<Question> droppable(Scorecard scorecard, List<Question> open) {
    List<Question> dropped = new ArrayList<>();
    for (int i = open.size() - 1; i >= 0; i--) {
      Question question = open.get(i);
      boolean other =
          scorecard.cards().stream()
              .filter(card -> card.question().category().equals(question.category()))
              .filter(card -> !card.question().equals(question))
              .filter(card -> !dropped.contains(card.question()))
              .anyMatch(card -> card.asked() != Asked.NOT_ASKED || open.contains(card.question()));
      if (other) {
        dropped.add(0, question);
      }
    }
    return dropped;
  }
}
