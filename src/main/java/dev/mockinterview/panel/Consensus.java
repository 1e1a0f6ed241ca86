package dev.mockinterview.panel;

import dev.mockinterview.interview.Person;
import java.time.Instant;
import java.util.List;

/**
 * The rating that a panel agreed on for one question. The ratings of the scorecards stay as they
 * were.
 *
 * @param plan id of the plan
 * @param candidate who was interviewed
 * @param question id of the question
 * @param rating 1 to 5
 * @param moves who moved from the own rating, and why
 * @param by who wrote it down
 * @param at when
 */
public record Consensus(
    String plan,
    Person candidate,
    String question,
    int rating,
    List<Move> moves,
    Person by,
    Instant at) {

  /**
   * Somebody's way from the own rating to the agreed one.
   *
   * @param who the interviewer
   * @param from the own rating, 1 to 5
   * @param why what moved them
   */
  public record Move(Person who, int from, String why) {

    public Move {
      requireRating(from);
      why = Texts.said("why " + who + " moved", why);
    }
  }

  public Consensus {
    requireRating(rating);
    moves = List.copyOf(moves);
  }

  /** The consensus with another name in the place of somebody's. */
  public Consensus renamed(Person who, Person name) {
    return new Consensus(
        plan,
        candidate,
        question,
        rating,
        moves.stream()
            .map(move -> move.who().equals(who) ? new Move(name, move.from(), move.why()) : move)
            .toList(),
        by.equals(who) ? name : by,
        at);
  }

  private static void requireRating(int rating) {
    if (rating < 1 || rating > 5) {
      throw new IllegalArgumentException("rating must be 1 to 5, was " + rating);
    }
  }
}
