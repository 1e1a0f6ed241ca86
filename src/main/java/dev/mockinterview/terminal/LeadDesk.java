package dev.mockinterview.terminal;

import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Note;
import dev.mockinterview.panel.Recommendation;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.terminal.LeadKeys.Got;
import dev.mockinterview.terminal.LeadKeys.Words;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * What an interviewer has in front of them: the scorecard, the page that is open, and what was
 * begun to be written. Pages count from 0, the opening; then come the questions, the closing and
 * the wrap-up.
 */
final class LeadDesk implements LeadKeeping.Asks {

  /** How often the clock on the screen goes on while nobody does anything. */
  static final Duration TICK = Duration.ofSeconds(10);

  private static final int NO_KEY = -1;
  private static final int LAST_DIGIT = 9;
  private static final int ANOTHER_KEY = 0;

  /** Where words were begun, and by which key. */
  private record Draft(int page, char key) {}

  private static final String STANDS_STILL = "The clock stands still; . lets it run.";

  private final LeadMeeting meeting;
  private final LeadKeys keys;
  private final LeadDisplay display;
  private final LeadBook book;
  private final LeadKeeping keeping;
  private final Clock clock;
  private final Map<Draft, String> drafts = new HashMap<>();
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
    this.keys = keys;
    this.display = display;
    this.book = book;
    this.clock = clock;
    Optional<Scorecard> kept = begun ? Optional.of(book.now()) : Optional.empty();
    this.keeping = new LeadKeeping(keeper, this, kept, attended);
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

  LeadKeys keys() {
    return keys;
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
      say(
          Tone.QUIET,
          page == 0 ? "This is the beginning." : "This is the end: S submits, q leaves.");
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

  /** Locks the scorecard, if that can be kept; otherwise it stays open. */
  void submit() {
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

  /** Leaves when somebody has no more time to finish words: they become notes. */
  void leaveWithDrafts() {
    drafts.forEach(
        (draft, text) -> {
          if (draft.page() >= 1 && draft.page() <= last()) {
            Note note = new Note(clock.instant(), text, draft.key() == '"');
            book.change(draft.page() - 1, "Note", card -> card.note(note));
          }
        });
    drafts.clear();
    leave();
  }

  boolean left() {
    return left;
  }

  /** Shows all of a page. */
  void readThrough(LeadView view) {
    display.readThrough(view, keys);
  }

  /** Reads the number of a question, 0 for the beginning. */
  OptionalInt question() {
    String ask = "Which question, 1 to " + last() + "? 0 is the beginning.";
    if (last() > LAST_DIGIT) {
      display.ask(ask);
      display.makeRoom(view(), 1);
      return keys.number("> ", last());
    }
    int digit = key(ask) - '0';
    return digit >= 0 && digit <= last() ? OptionalInt.of(digit) : OptionalInt.empty();
  }

  /** Whether what is said must tell all, since nothing else is shown. */
  boolean isLinear() {
    return display.isLinear();
  }

  void say(Tone tone, String text) {
    display.say(tone, text);
  }

  /**
   * Reads words; those that were broken off before stand there again.
   *
   * @param key the key that asks for them
   * @param lines how many lines they may take
   * @return empty where the writing was broken off
   */
  Optional<String> words(char key, String what, String prompt, String before, int lines) {
    Draft name = new Draft(page, key);
    display.ask(what);
    display.makeRoom(view(), lines);
    String draft = drafts.getOrDefault(name, before);
    Words words = lines > 2 ? keys.prose(prompt, draft) : keys.line(prompt, draft);
    display.forget();
    if (words.given()) {
      drafts.remove(name);
      return Optional.of(words.text());
    }
    if (!words.text().isBlank()) {
      drafts.put(name, words.text());
      say(Tone.WARN, "Not taken; " + key + " goes on with what you typed.");
    }
    return Optional.empty();
  }

  @Override
  public int key(String question) {
    display.ask(question);
    while (true) {
      display.show(view(), false);
      Got got = keys.next(TICK);
      if (got instanceof Got.Key pressed) {
        display.forget();
        return pressed.character();
      }
      if (!(got instanceof Got.Quiet)) {
        display.forget();
        return got instanceof Got.Ended ? NO_KEY : ANOTHER_KEY;
      }
    }
  }

  @Override
  public String file() {
    return words('f', "Which file?", "File: ", "", 1).orElse("");
  }
}
