package dev.mockinterview.terminal;

import dev.mockinterview.progress.Suggestion;
import dev.mockinterview.report.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

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
    first(suggestions.get(0));
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

  /** Prints one suggestion as the next step. */
  void first(Suggestion suggestion) {
    screen.paragraph(0, why(suggestion));
    screen.line(Tone.TITLE, indent() + command(suggestion));
  }

  private String indent() {
    return screen.style().linear() ? "" : "  ";
  }

  private String command(Suggestion suggestion) {
    return suggestion.command() + options;
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
