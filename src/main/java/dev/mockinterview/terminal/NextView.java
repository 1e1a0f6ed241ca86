package dev.mockinterview.terminal;

import dev.mockinterview.bank.Question;
import dev.mockinterview.progress.Suggestion;
import dev.mockinterview.report.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what to practise now, with the command to type for it. */
public final class NextView {

  private final Screen screen;
  private final ZoneId zone;
  private final String options;

  /**
   * @param zone where the reader's clock stands
   * @param options what the commands need behind them to be about the same person and bank, mostly
   *     nothing
   */
  public NextView(Screen screen, ZoneId zone, String options) {
    this.screen = screen;
    this.zone = zone;
    this.options = options;
  }

  /** Prints the first suggestion, and the others as alternatives. */
  public void print(List<Suggestion> suggestions) {
    Suggestion first = suggestions.get(0);
    screen.paragraph(0, why(first));
    screen.line(Tone.TITLE, indent() + command(first));
    List<Suggestion> others = suggestions.subList(1, suggestions.size());
    if (others.isEmpty()) {
      return;
    }
    screen.blank();
    screen.line(Tone.QUIET, "Or:");
    for (Suggestion other : others) {
      screen.line(Tone.PLAIN, indent() + command(other));
      screen.paragraph(4, Tone.QUIET, why(other));
    }
  }

  private String indent() {
    return screen.style().linear() ? "" : "  ";
  }

  private String command(Suggestion suggestion) {
    String command = "interview";
    if (suggestion instanceof Suggestion.GoOn) {
      command = "resume";
    } else if (suggestion instanceof Suggestion.TryAgain) {
      command = "retry";
    } else if (suggestion instanceof Suggestion.TryAllAgain) {
      command = "retry --all";
    } else if (suggestion instanceof Suggestion.Practise weak) {
      command += " --categories " + weak.category().id();
    } else if (suggestion instanceof Suggestion.Discover unknown) {
      command += " --categories " + unknown.category().id();
    } else if (suggestion instanceof Suggestion.Harder harder) {
      command += " --categories " + harder.category().id() + " --level " + level(harder);
    } else if (suggestion instanceof Suggestion.Refresh old) {
      command +=
          " --questions "
              + old.questions().stream().map(Question::id).collect(Collectors.joining(","));
    }
    return command + options;
  }

  private String why(Suggestion suggestion) {
    if (suggestion instanceof Suggestion.GoOn left) {
      return "You left an interview after %d of %s: go on with it."
          .formatted(left.asked(), Wording.count(left.questions(), "question"));
    }
    if (suggestion instanceof Suggestion.TryAgain missed) {
      return "Your last interview left %s open: try again."
          .formatted(Wording.count(missed.questions(), "question"));
    }
    if (suggestion instanceof Suggestion.TryAllAgain open) {
      return "Earlier interviews left %s open: try again."
          .formatted(Wording.count(open.questions(), "question"));
    }
    if (suggestion instanceof Suggestion.Practise weak) {
      return "Your weakest category is %s: mean %d over your last answers to %s."
          .formatted(
              weak.category().title(),
              weak.latest().score(),
              Wording.count(weak.latest().counted(), "question"));
    }
    if (suggestion instanceof Suggestion.Discover unknown) {
      return "You haven't answered anything about %s yet.".formatted(unknown.category().title());
    }
    if (suggestion instanceof Suggestion.Harder harder) {
      return "%s goes well, mean %d: take its %s questions."
          .formatted(harder.category().title(), harder.latest().score(), level(harder));
    }
    if (suggestion instanceof Suggestion.Refresh old) {
      String date = old.asked().atZone(zone).toLocalDate().toString();
      return old.questions().size() == 1
          ? "You haven't seen this one since " + date + "."
          : "You haven't seen these for longest, the first one since " + date + ".";
    }
    if (suggestion instanceof Suggestion.AllFresh fresh) {
      return "Nothing is open, and you saw all of it within the last "
          + Wording.count(fresh.days(), "day")
          + ". Take a break, or another interview.";
    }
    return ((Suggestion.Begin) suggestion).first()
        ? "Nothing is kept yet. A first interview shows where you stand."
        : "Take another interview.";
  }

  private static String level(Suggestion.Harder harder) {
    return harder.level().name().toLowerCase(Locale.ROOT);
  }
}
