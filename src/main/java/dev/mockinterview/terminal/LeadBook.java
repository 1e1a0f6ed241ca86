package dev.mockinterview.terminal;

import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Recommendation;
import dev.mockinterview.panel.Scorecard;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** A scorecard that is being filled in: counts the time, and takes changes back. */
final class LeadBook {

  /** Stands for all that isn't on a card. */
  static final int NO_CARD = -1;

  /**
   * A change that can be taken back.
   *
   * @param card where it was made
   * @param what what it was
   */
  record Change(int card, String what, UnaryOperator<Scorecard> back) {}

  private final LeadTimer timer;
  private final Deque<Change> changes = new ArrayDeque<>();
  private Scorecard scorecard;
  private OptionalInt timed = OptionalInt.empty();

  LeadBook(Scorecard scorecard, LeadTimer timer) {
    this.scorecard = scorecard;
    this.timer = timer;
  }

  /** Lets the time count for a card from now on; for none where that is empty. */
  void time(OptionalInt card) {
    takeTime();
    timed = card;
    timer.run(card.isPresent());
  }

  /** The scorecard with the time as it is now. */
  Scorecard now() {
    takeTime();
    return scorecard;
  }

  private void takeTime() {
    Duration spent = timer.take();
    if (timed.isPresent() && !spent.isZero()) {
      scorecard = scorecard.change(timed.getAsInt(), card -> card.spend(spent));
    }
  }

  /** Changes a card; false where that changes nothing. */
  boolean change(int card, String what, UnaryOperator<Card> step) {
    Card before = now().cards().get(card);
    Scorecard after = scorecard.change(card, step);
    if (after.equals(scorecard)) {
      return false;
    }
    scorecard = after;
    changes.push(new Change(card, what, now -> now.change(card, late -> atTime(before, late))));
    return true;
  }

  private static Card atTime(Card before, Card late) {
    return before.spend(late.time().minus(before.time()));
  }

  /** Changes what stands on no card; false where that changes nothing. */
  boolean conclude(String what, String takeAway, Optional<Recommendation> recommends) {
    Scorecard before = now();
    scorecard = before.conclude(takeAway, recommends);
    if (scorecard.equals(before)) {
      return false;
    }
    changes.push(
        new Change(NO_CARD, what, now -> now.conclude(before.takeAway(), before.recommendation())));
    return true;
  }

  /** Takes the last change back; empty where there is none. */
  Optional<Change> undo() {
    Optional<Change> last = Optional.ofNullable(changes.poll());
    last.ifPresent(change -> scorecard = change.back().apply(now()));
    return last;
  }

  /** The scorecard as it was locked. */
  void lock(Scorecard submitted) {
    timer.run(false);
    timed = OptionalInt.empty();
    scorecard = submitted;
  }
}
