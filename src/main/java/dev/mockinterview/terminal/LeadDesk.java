package dev.mockinterview.terminal;

import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Note;
import dev.mockinterview.panel.Recommendation;
import dev.mockinterview.panel.Scorecard;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * What an interviewer has in front of them: the scorecard, the page that is open, and what was
 * begun to be written. Pages count from 0, the opening; then come the questions, the closing and
 * the wrap-up.
 */
final class LeadDesk {

  /** The key of what the interviewer takes away, which stands on no page. */
  static final char TAKE_AWAY = 's';

  private static final String STANDS_STILL = "The clock stands still; . lets it run.";

  private final LeadMeeting meeting;
  private final LeadAsk ask;
  private final LeadDisplay display;
  private final LeadBook book;
  private final LeadKeeping keeping;
  private final Clock clock;
  private int page;
  private boolean fresh = true;
  private boolean stopped;
  private boolean left;

  LeadDesk(
      LeadMeeting meeting,
      LeadKeys keys,
      LeadDisplay display,
      LeadBook book,
      LeadKeeper keeper,
      Clock clock,
      boolean attended,
      boolean begun) {
    this.meeting = meeting;
    this.ask = new LeadAsk(keys, display, this::view, () -> page);
    this.display = display;
    this.book = book;
    this.clock = clock;
    Optional<Scorecard> kept = begun ? Optional.of(book.now()) : Optional.empty();
    this.keeping = new LeadKeeping(keeper, ask, kept, attended);
    this.page = begun ? whereItWasLeft() : 0;
    stopped = inWrapUp();
    time();
    if (page > 0) {
      say(Tone.PLAIN, "Goes on where it was left.");
    }
  }

  private int whereItWasLeft() {
    List<Card> cards = book.now().cards();
    for (int i = cards.size() - 1; i >= 0; i--) {
      Card card = cards.get(i);
      if (card.asked() != Asked.NOT_ASKED || !card.notes().isEmpty()) {
        return i == cards.size() - 1 ? last() + 2 : i + 1;
      }
    }
    return 0;
  }

  LeadMeeting meeting() {
    return meeting;
  }

  LeadDisplay display() {
    return display;
  }

  LeadAsk ask() {
    return ask;
  }

  Clock clock() {
    return clock;
  }

  Scorecard scorecard() {
    return book.now();
  }

  /** The page of the last question. */
  int last() {
    return meeting.plan().questions().size();
  }

  boolean onQuestion() {
    return page >= 1 && page <= last();
  }

  boolean inWrapUp() {
    return page == last() + 2;
  }

  /** The card of the question that is open. */
  Card card() {
    return book.now().cards().get(page - 1);
  }

  /** The words for times at the moment. */
  LeadTimeView times() {
    return new LeadTimeView(meeting, book.now(), onQuestion() ? page - 1 : last());
  }

  /** The page that is open. */
  LeadView view() {
    Scorecard now = book.now();
    if (onQuestion()) {
      return new LeadCardView(meeting, now, page - 1, !stopped, clock.getZone());
    }
    return inWrapUp()
        ? new LeadWrapUpView(meeting, now)
        : new LeadScriptView(meeting, now, page == 0);
  }

  /** Shows the page that is open. */
  void show() {
    display.show(view(), fresh);
    fresh = false;
  }

  /** Turns to a page; its time counts from now on, unless all questions are over. */
  void turnTo(int number) {
    int wanted = Math.max(0, Math.min(last() + 2, number));
    if (wanted == page) {
      say(Tone.QUIET, whereItEnds());
      return;
    }
    if (page == 0 && !keeping.keep(book.now())) { // what hinders keeping is found in time
      left = true;
    }
    page = wanted;
    fresh = true;
    stopped |= inWrapUp(); // whoever fills gaps later doesn't take the candidate's time
    time();
    if (onQuestion() && stopped) {
      say(Tone.WARN, STANDS_STILL);
    }
  }

  private String whereItEnds() {
    if (page == 0) {
      return "This is the beginning.";
    }
    return inWrapUp() ? "This is the end: S submits, q leaves." : "You are there.";
  }

  void turnBy(int pages) {
    turnTo(page + pages);
  }

  /** Turns to the closing words; from there to the wrap-up. */
  void turnToEnd() {
    turnTo(page <= last() ? last() + 1 : last() + 2);
  }

  /** Stops the clock or lets it run again. */
  void toggleClock() {
    stopped = !stopped;
    time();
    say(Tone.WARN, stopped ? STANDS_STILL : "The clock runs.");
  }

  private void time() {
    book.time(onQuestion() && !stopped ? OptionalInt.of(page - 1) : OptionalInt.empty());
  }

  /** Changes the card that is open; says so once it is kept. */
  void change(String what, UnaryOperator<Card> step) {
    if (book.change(page - 1, what, step)) {
      keep(what);
    } else {
      say(Tone.QUIET, "That changes nothing.");
    }
  }

  /** Changes what stands on no card; says so once it is kept. */
  void conclude(String what, String takeAway, Optional<Recommendation> recommends) {
    if (book.conclude(what, takeAway, recommends)) {
      keep(what);
    } else {
      say(Tone.QUIET, "That changes nothing.");
    }
  }

  void undo() {
    Optional<LeadBook.Change> undone = book.undo();
    if (undone.isEmpty()) {
      say(Tone.QUIET, "There is nothing to undo.");
      return;
    }
    int card = undone.get().card();
    if (card != LeadBook.NO_CARD && card != page - 1) {
      turnTo(card + 1);
    }
    keep("Undone: " + undone.get().what());
  }

  private void keep(String done) {
    if (!keeping.keep(book.now())) {
      left = true;
      return;
    }
    String news = keeping.news();
    say(news.isEmpty() ? Tone.GOOD : Tone.WARN, (news.isEmpty() ? "" : news + " ") + done);
  }

  /**
   * Locks the scorecard, if that can be kept; otherwise it stays open. Words that were broken off
   * go with it, mostly as notes.
   */
  void submit() {
    ask.drafts().forEach(this::keepDraft);
    ask.forgetDrafts();
    Scorecard open = book.now();
    Scorecard submitted = open.submit(clock.instant());
    if (keeping.keep(submitted) && keeping.has(submitted)) {
      book.lock(submitted);
      left = true;
    } else {
      say(Tone.WARN, keeping.news() + " Not submitted.");
    }
  }

  /** Leaves; what isn't kept yet, such as the time, is kept now. */
  void leave() {
    left = true;
    book.time(OptionalInt.empty());
    if (page != 0 || !keeping.isNew()) {
      keeping.keep(book.now());
    }
  }

  /** Leaves; words that were broken off stay, mostly as notes. */
  void leaveWithDrafts() {
    ask.drafts().forEach(this::keepDraft);
    leave();
  }

  private void keepDraft(LeadAsk.Draft draft, String text) {
    Scorecard now = book.now();
    if (draft.key() == TAKE_AWAY) {
      boolean more = text.strip().startsWith(now.takeAway());
      book.conclude(
          "What you take away", more ? text : now.takeAway() + "\n" + text, now.recommendation());
    } else if (draft.key() != 'f' && draft.page() >= 1 && draft.page() <= last()) {
      Note note = new Note(clock.instant(), text, draft.key() == '"');
      book.change(draft.page() - 1, "Note", card -> card.note(note));
    }
  }

  boolean left() {
    return left;
  }

  /** Whether what is said must tell all, since nothing else is shown. */
  boolean isLinear() {
    return display.isLinear();
  }

  void say(Tone tone, String text) {
    display.say(tone, text);
  }
}
