package dev.mockinterview.terminal;

import dev.mockinterview.interview.ChangedElsewhereException;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.terminal.AnswerReader.Reply;
import dev.mockinterview.terminal.Warnings.Of;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Keeps an interview step by step; where that fails, asks the person what to do. Nothing here is
 * called kept that isn't.
 */
final class KeepPrompt {

  private static final int LONG_SECONDS = 2;
  private static final int HANG = 15;

  /** What the interview is about to do when something is kept. */
  private enum Moment {
    GOING_ON,
    ENDING,
    LEAVING
  }

  private final AnswerReader reader;
  private final Screen screen;
  private final Keeper keeper;
  private final boolean attended;
  private final Executor later = CompletableFuture.delayedExecutor(LONG_SECONDS, TimeUnit.SECONDS);
  private Optional<String> file = Optional.empty();
  private String said = "";
  private boolean abandoned;

  /**
   * @param attended whether a person is there who can be asked
   */
  KeepPrompt(AnswerReader reader, Screen screen, Keeper keeper, boolean attended) {
    this.reader = reader;
    this.screen = screen;
    this.keeper = keeper;
    this.attended = attended;
  }

  /**
   * Keeps the interview as it stands.
   *
   * @param then how it is meant to go on
   * @return how it does
   * @throws StoreException where it can't be kept and nobody is there
   */
  Then step(Interview interview, Then then) {
    return keep(() -> keeper.step(interview), Moment.GOING_ON) ? then : Then.LEAVE;
  }

  /** Keeps the interview as it ended. */
  void end(Interview interview) {
    keep(() -> keeper.step(interview), Moment.ENDING);
  }

  /** Keeps what is being typed as well as can be; nobody is disturbed. */
  void soon(Interview interview, String typed) {
    keeper.soon(interview, typed);
  }

  /** Keeps what was typed before the interview is left. */
  void leave(Interview interview, String typed) {
    keep(() -> keeper.draft(interview, typed), Moment.LEAVING);
  }

  /** Whether everything up to the last step is kept. */
  boolean upToDate() {
    return said.isEmpty();
  }

  /** Whether the person has left the interview because something could not be kept. */
  boolean abandoned() {
    return abandoned;
  }

  /** Whether the interview can go on, be it without having kept everything. */
  private boolean keep(Runnable save, Moment moment) {
    try {
      attempt(save);
    } catch (StoreException e) {
      if (attended) {
        abandoned = !new Asking(save, moment).decide(e);
        return !abandoned;
      }
      if (!retryHelps(e)) {
        throw e;
      }
      attempt(save);
    }
    return true;
  }

  /** A server that is waited for makes a person wonder. */
  private void attempt(Runnable save) {
    CompletableFuture<?> slow =
        CompletableFuture.runAsync(
            () -> screen.line(Tone.QUIET, "Keeping it takes long; still trying."), later);
    try {
      save.run();
    } finally {
      slow.cancel(false);
    }
    if (!upToDate()) {
      said = "";
      screen.line(Tone.GOOD, "Now everything is kept.");
    }
  }

  /** The state of one failure. */
  private final class Asking {

    private final Runnable save;
    private final Moment moment;
    private final Warnings warnings = new Warnings(screen);

    Asking(Runnable save, Moment moment) {
      this.save = save;
      this.moment = moment;
    }

    boolean decide(StoreException failure) {
      if (moment == Moment.ENDING || !said.equals(failure.getMessage())) {
        say(failure);
      }
      boolean safe =
          keeper.unkept().isEmpty()
              || (file.isPresent() && putAside("Still not kept; saved", file.get()));
      if (safe && moment != Moment.ENDING) {
        return true; // a question was skipped, or the answer went where the ones before it are
      }
      return ask(failure);
    }

    private boolean ask(StoreException first) {
      StoreException failure = first;
      if (!choices(failure)) {
        return false;
      }
      while (true) {
        Reply reply = reader.readLine("> ");
        String typed = reply instanceof Reply.Text text ? text.value().strip() : "";
        if (reply instanceof Reply.Text && typed.isEmpty()) {
          try {
            attempt(save);
            return true;
          } catch (StoreException e) {
            say(e);
            if (retryHelps(failure) && !retryHelps(e) && !choices(e)) {
              return false;
            }
            failure = e;
          }
        } else if (!typed.isEmpty() && !keeper.unkept().isEmpty()) {
          if (saved(typed)) {
            return moment == Moment.GOING_ON;
          }
        } else if (leaves(reply)) {
          return false;
        } else if (!(reply instanceof Reply.Interrupted)) {
          choices(failure);
        }
      }
    }

    private boolean saved(String typed) {
      Optional<String> name = FileWord.in(typed);
      if (name.isEmpty()) {
        screen.paragraph(
            0,
            Tone.WARN,
            "Those words are saved nowhere. To name a file, begin with save: save answers.jsonl");
      }
      return name.isPresent() && putAside("Saved", name.get());
    }

    /** Says what may be done; false where that is nothing. */
    private boolean choices(StoreException failure) {
      boolean words = !keeper.unkept().isEmpty();
      if (!words && !retryHelps(failure)) {
        return false;
      }
      if (retryHelps(failure)) {
        choice("Enter", "tries again");
      }
      if (words) {
        String more = moment == Moment.GOING_ON ? "; the interview goes on" : "";
        choice("save FILE", "saves " + what() + " there" + more);
      }
      choice(":leave", moment == Moment.GOING_ON ? "leaves the interview" : "leaves it so");
      return true;
    }

    private void choice(String key, String does) {
      screen.labelled(Span.plain(key), HANG, does, "");
    }

    private String what() {
      int answers = keeper.unkept().size();
      return answers == 1 ? "the answer" : "all " + answers + " answers";
    }

    private boolean leaves(Reply reply) {
      if (reply instanceof Reply.Command command) {
        return command.name().equals("leave") || command.name().equals("finish");
      }
      return reply instanceof Reply.Interrupted
          ? warnings.heard(Of.THE_END)
          : reply instanceof Reply.Ended;
    }
  }

  private static boolean retryHelps(StoreException failure) {
    return !(failure instanceof ChangedElsewhereException);
  }

  private void say(StoreException failure) {
    screen.blank();
    said = String.valueOf(failure.getMessage());
    screen.paragraph(0, Tone.WARN, "Not kept: " + said);
  }

  private boolean putAside(String done, String name) {
    try {
      String path = keeper.putAside(name);
      file = Optional.of(path);
      screen.line(done + " in " + path);
      return true;
    } catch (StoreException e) {
      screen.paragraph(0, Tone.WARN, "Not saved: " + e.getMessage());
      return false;
    }
  }
}
