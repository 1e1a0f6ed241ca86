package dev.mockinterview.terminal;

import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.terminal.LeadKeys.Got;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import org.jline.terminal.Terminal;

/**
 * Lets a person lead an interview by single keys, beside the call. Every change is kept before the
 * screen says so. Keys that come out of a pipe do exactly what they do on a terminal.
 */
public final class LeadDialogue {

  private final Terminal terminal;
  private final Screen screen;
  private final LeadMeeting meeting;
  private final LeadKeeper keeper;
  private final Clock clock;
  private final LongSupplier nanoTime;
  private final boolean attended;
  private volatile Optional<LeadKeys> listening = Optional.empty();

  /**
   * @param nanoTime measures how long a question takes, since the clock may be set meanwhile
   * @param attended whether a person is there who can be asked what to do
   */
  public LeadDialogue(
      Terminal terminal,
      Screen screen,
      LeadMeeting meeting,
      LeadKeeper keeper,
      Clock clock,
      LongSupplier nanoTime,
      boolean attended) {
    this.terminal = terminal;
    this.screen = screen;
    this.meeting = meeting;
    this.keeper = keeper;
    this.clock = clock;
    this.nanoTime = nanoTime;
    this.attended = attended;
  }

  /**
   * Leads the interview from its beginning, or from where it was left, until it is submitted or
   * left.
   *
   * @param scorecard one that isn't submitted
   * @param kept whether the scorecard is kept already
   * @return the scorecard as it was left
   * @throws dev.mockinterview.interview.StoreException where it can't be kept and nobody is there
   *     to decide what is to be done
   */
  public Scorecard run(Scorecard scorecard, boolean kept) {
    if (scorecard.submitted().isPresent()) {
      throw new IllegalArgumentException("scorecard " + scorecard.id() + " is locked");
    }
    LeadBook book = new LeadBook(scorecard, new LeadTimer(nanoTime));
    try (LeadKeys keys = keys();
        LeadDisplay display = display()) {
      listening = Optional.of(keys);
      display.open();
      LeadDesk desk = new LeadDesk(meeting, keys, display, book, keeper, clock, attended, kept);
      new Pages(desk).run();
    }
    return book.now();
  }

  /** Lets {@link #run} leave and keep what there is, as when the terminal is lost. */
  public void stop() {
    listening.ifPresent(LeadKeys::stop);
  }

  /**
   * What has to reach the screen after {@link #stop} by another way than the terminal, which may
   * have been closed before its page could be taken away; mostly nothing.
   */
  public String last() {
    return listening.isEmpty() || isLinear() ? "" : LeadFullScreen.LEAVE;
  }

  private boolean isLinear() {
    return screen.style().linear() || TerminalAnswerReader.isDumb(terminal);
  }

  private LeadKeys keys() {
    return TerminalAnswerReader.isDumb(terminal)
        ? new LeadPipedKeys(terminal, attended)
        : new LeadTerminalKeys(terminal);
  }

  private LeadDisplay display() {
    return isLinear()
        ? new LeadLinear(screen, attended)
        : new LeadFullScreen(terminal, screen.style());
  }

  /** What keys do on every page. */
  private final class Pages {

    private final LeadDesk desk;
    private final LeadCardKeys card;
    private final LeadWrapUpKeys wrapUp;
    private boolean warned;

    Pages(LeadDesk desk) {
      this.desk = desk;
      this.card = new LeadCardKeys(desk, attended);
      this.wrapUp = new LeadWrapUpKeys(desk);
    }

    void run() {
      while (!desk.left()) {
        desk.show();
        Got got = desk.ask().next();
        if (got instanceof Got.Quiet) {
          continue;
        }
        desk.display().forget();
        boolean again = warned;
        warned = false;
        if (got instanceof Got.Key key) {
          press(key.character());
        } else if (got instanceof Got.Pasted pasted) {
          paste(pasted.text());
        } else if (got instanceof Got.Interrupted && !again) {
          warned = true;
          desk.say(Tone.WARN, "Ctrl-C again leaves; what you did is kept.");
        } else {
          desk.leaveWithDrafts();
        }
      }
    }

    private void paste(String text) {
      if (desk.onQuestion()) {
        card.paste(text);
      } else {
        desk.say(Tone.WARN, "Not taken: a paste belongs to a question.");
      }
    }

    private void press(int key) {
      int small = Character.toLowerCase(key);
      boolean known =
          (desk.onQuestion() && card.press(small)) || (desk.inWrapUp() && wrapUp.press(key));
      if (!known) {
        everywhere(small);
      }
    }

    private void everywhere(int key) {
      switch (key) {
        case '\n', ' ', '>' -> desk.turnBy(1);
        case '<', 'b' -> desk.turnBy(-1);
        case 'g' -> go();
        case 'e' -> desk.turnToEnd();
        case LeadDesk.TAKE_AWAY -> takeAway();
        case '.' -> desk.toggleClock();
        case 't' -> desk.say(Tone.PLAIN, desk.times().whole());
        case 'l' -> desk.ask().readThrough(desk.view());
        case '?' -> desk.ask().readThrough(new LeadHelpView());
        case 'z' -> desk.undo();
        case 'q' -> desk.leaveWithDrafts();
        case '\f' -> desk.show();
        default -> desk.say(Tone.WARN, unknown(key));
      }
    }

    private String unknown(int key) {
      String name = key > ' ' ? "\"" + Character.toString(key) + "\"" : "That key";
      return name + " does nothing here; ? shows the keys.";
    }

    private void go() {
      OptionalInt number = desk.ask().question(desk.last());
      number.ifPresentOrElse(
          desk::turnTo, () -> desk.say(Tone.WARN, "There are questions 1 to " + desk.last() + "."));
    }

    private void takeAway() {
      Scorecard now = desk.scorecard();
      String before = now.takeAway().isBlank() ? "" : now.takeAway() + " ";
      desk.ask()
          .words(LeadDesk.TAKE_AWAY, "What you take away. Enter keeps it.", "> ", before, 2)
          .ifPresent(
              text ->
                  desk.conclude("What you take away: " + text.strip(), text, now.recommendation()));
    }
  }
}
