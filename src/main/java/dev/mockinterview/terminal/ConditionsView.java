package dev.mockinterview.terminal;

import dev.mockinterview.doctor.Condition;
import dev.mockinterview.doctor.Cure;
import dev.mockinterview.doctor.Verdict;
import java.util.Arrays;
import java.util.List;

/** Shows what the doctor found: a line for each check, and below it how to mend it. */
public final class ConditionsView {

  private final Screen screen;
  private final int hang;

  public ConditionsView(Screen screen) {
    this.screen = screen;
    this.hang =
        2
            + Arrays.stream(Verdict.values())
                .mapToInt(verdict -> Wrapping.columns(marked(verdict)))
                .max()
                .orElse(0);
  }

  /** Prints all conditions and what they come to. */
  public void print(List<Condition> conditions) {
    conditions.forEach(this::print);
    screen.blank();
    screen.paragraph(0, tone(worst(conditions)), sum(conditions));
  }

  private void print(Condition condition) {
    Verdict verdict = condition.verdict();
    screen.labelled(
        new Span(tone(verdict), marked(verdict)),
        hang,
        condition.name() + ": " + condition.found().replaceAll("\\R", " "),
        "");
    condition.cure().ifPresent(this::print);
  }

  private void print(Cure cure) {
    screen.paragraph(hang, "To do: " + cure.says());
    String margin = " ".repeat(screen.style().linear() ? 2 : hang + 2);
    for (String command : cure.commands()) {
      screen.line(Span.plain(margin), new Span(Tone.TITLE, command));
    }
  }

  private String marked(Verdict verdict) {
    return screen.style().marked(mark(verdict), verdict.word());
  }

  private static Mark mark(Verdict verdict) {
    return switch (verdict) {
      case OK -> Mark.HIT;
      case WARN -> Mark.CONTRADICTED;
      case BAD -> Mark.MISSED;
    };
  }

  private static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case OK -> Tone.GOOD;
      case WARN -> Tone.WARN;
      case BAD -> Tone.BAD;
    };
  }

  private static Verdict worst(List<Condition> conditions) {
    return conditions.stream().map(Condition::verdict).max(Verdict::compareTo).orElse(Verdict.OK);
  }

  private static String sum(List<Condition> conditions) {
    long bad = count(conditions, Verdict.BAD);
    long warn = count(conditions, Verdict.WARN);
    if (bad == 0 && warn == 0) {
      return "All is well.";
    }
    String better =
        warn == 0 ? "" : (warn == 1 ? "1 thing" : warn + " things") + " could be better";
    if (bad == 0) {
      return "Nothing is bad; " + better + ".";
    }
    return (bad == 1 ? "1 thing has" : bad + " things have")
        + " to be mended"
        + (better.isEmpty() ? "." : "; " + better + ".");
  }

  private static long count(List<Condition> conditions, Verdict verdict) {
    return conditions.stream().filter(condition -> condition.verdict() == verdict).count();
  }
}
