package dev.mockinterview.terminal;

import dev.mockinterview.bank.Question;
import dev.mockinterview.interview.Timing;
import dev.mockinterview.terminal.AnswerReader.Reply;
import dev.mockinterview.terminal.Warnings.Of;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Gets the answer to one question, with all that a person may do instead of answering. */
final class AnswerPrompt {

  /** What the person gave. */
  sealed interface Given {

    /** How the interview goes on after it. */
    Then then();

    /**
     * An answer, blank where there is none.
     *
     * @param text the answer exactly as given
     * @param timing when it was asked and answered
     */
    record Answer(String text, Timing timing, Then then) implements Given {}

    /** The question was passed over. */
    record Skip(Timing timing) implements Given {

      @Override
      public Then then() {
        return Then.GO_ON;
      }
    }

    /**
     * The interview is left or ends before this question is answered.
     *
     * @param typed what was typed of an answer; waits until the interview goes on
     */
    record Nothing(String typed, Then then) implements Given {}
  }

  private final AnswerReader reader;
  private final Screen screen;
  private final Clock clock;
  private final LongSupplier nanoTime;
  private final boolean attended;

  /**
   * @param nanoTime measures how long an answer takes, since a clock may be set meanwhile
   * @param attended whether a person is there who can be warned
   */
  AnswerPrompt(
      AnswerReader reader, Screen screen, Clock clock, LongSupplier nanoTime, boolean attended) {
    this.reader = reader;
    this.screen = screen;
    this.clock = clock;
    this.nanoTime = nanoTime;
    this.attended = attended;
  }

  /**
   * @param draft what was typed before
   * @param typing gets what has been typed so far
   * @param show prints the question again
   */
  Given ask(Question question, String draft, Consumer<String> typing, Runnable show) {
    return new Asking(question, draft, typing, show).ask();
  }

  /** The state of one question's prompt. */
  private final class Asking {

    private final Question question;
    private final Consumer<String> typing;
    private final Runnable show;
    private final Instant asked = clock.instant();
    private long from = nanoTime.getAsLong();
    private String draft;
    private int hints;
    private final Warnings warnings = new Warnings(screen);

    Asking(Question question, String draft, Consumer<String> typing, Runnable show) {
      this.question = question;
      this.draft = draft;
      this.typing = typing;
      this.show = show;
    }

    Given ask() {
      while (true) {
        Reply reply = reader.read("> ", draft, typing);
        if (reply instanceof Reply.Ended ended) {
          return new Given.Nothing(ended.partial(), Then.LEAVE);
        }
        if (reply instanceof Reply.Interrupted interrupted) {
          if (warnings.heard(Of.THE_END_WITH_WORDS)) {
            return new Given.Nothing(interrupted.partial(), Then.LEAVE);
          }
          draft = interrupted.partial();
        } else if (reply instanceof Reply.Command command) {
          draft = command.draft();
          Optional<Given> end = obey(command.name());
          if (end.isPresent()) {
            return end.get();
          }
        } else if (reply instanceof Reply.Text text) {
          if (!text.value().isBlank() || warnings.heard(Of.NO_ANSWER)) {
            return new Given.Answer(text.value(), timing(), Then.GO_ON);
          }
          draft = "";
        }
      }
    }

    /** Returns what the command makes of the question; empty where the question stays. */
    private Optional<Given> obey(String command) {
      if (command.equals("skip")) {
        return !attended || draft.isBlank() || warnings.heard(Of.LOST_WORDS)
            ? Optional.of(new Given.Skip(timing()))
            : Optional.empty();
      }
      if (command.equals("finish")) {
        return Optional.of(finish(draft));
      }
      warnings.forget();
      if (command.equals("pause") && !pause()) {
        return Optional.of(new Given.Nothing(draft, Then.LEAVE));
      }
      help(command);
      return Optional.empty();
    }

    /** What was typed before the interview ends is an answer too. */
    private Given finish(String partial) {
      return partial.isBlank()
          ? new Given.Nothing("", Then.FINISH)
          : new Given.Answer(partial, timing(), Then.FINISH);
    }

    private void help(String command) {
      switch (command) {
        case "hint" -> hint();
        case "repeat" -> show.run();
        case "pause" -> show.run();
        case "help" -> keys();
        default ->
            screen.paragraph(
                0, Tone.WARN, "There is no :" + command + " here. :help lists what there is.");
      }
    }

    private void hint() {
      if (hints < question.hints().size()) {
        screen.labelled("Hint:", Tone.QUIET, question.hints().get(hints++));
      } else {
        screen.line(
            Tone.QUIET, hints == 0 ? "There is no hint for this question." : "No more hints.");
      }
    }

    /** Waits while the clock stands still; false where the interview is left meanwhile. */
    private boolean pause() {
      long paused = nanoTime.getAsLong();
      boolean goesOn = pauseEnds();
      from += nanoTime.getAsLong() - paused;
      return goesOn;
    }

    private boolean pauseEnds() {
      while (true) {
        Reply reply = reader.readLine("The clock stands still. Enter goes on. ");
        if (reply instanceof Reply.Ended) {
          return false;
        }
        if (reply instanceof Reply.Interrupted) {
          if (warnings.heard(Of.THE_END_WITH_WORDS)) {
            return false;
          }
        } else if (!attended || (reply instanceof Reply.Text text && text.value().isBlank())) {
          warnings.forget();
          return true;
        } else {
          warnings.forget();
          screen.paragraph(
              0,
              Tone.WARN,
              reply instanceof Reply.Command
                  ? "Enter alone ends the pause; then commands work again."
                  : "This isn't part of your answer. Enter alone ends the pause.");
        }
      }
    }

    private void keys() {
      screen.labelled("Enter", Tone.PLAIN, "on an empty line ends the answer");
      screen.labelled(
          "Ctrl-D", Tone.PLAIN, "ends the answer too; before one it leaves the interview");
      screen.labelled(":skip", Tone.PLAIN, "passes the question over; it doesn't count");
      screen.labelled(":hint", Tone.PLAIN, "shows a hint, if there is one");
      screen.labelled(":repeat", Tone.PLAIN, "shows the question again");
      screen.labelled(":pause", Tone.PLAIN, "stops the clock");
      screen.labelled(":finish", Tone.PLAIN, "ends the interview now, with a report");
      screen.labelled("::word", Tone.PLAIN, "begins an answer that starts with a colon");
    }

    private Timing timing() {
      return new Timing(asked, clock.instant(), Duration.ofNanos(nanoTime.getAsLong() - from));
    }
  }
}
