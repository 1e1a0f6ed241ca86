package dev.mockinterview.terminal;

import dev.mockinterview.progress.Change;
import dev.mockinterview.progress.Changes;
import dev.mockinterview.progress.Tally;
import dev.mockinterview.report.Wording;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Shows in a few lines what changed since the questions of an interview were asked before. */
final class ChangesView {

  private final Screen screen;

  ChangesView(Screen screen) {
    this.screen = screen;
  }

  /** Prints nothing where no question was asked before. */
  void print(Changes changes) {
    if (changes.before().isEmpty()) {
      return;
    }
    Tally before = changes.before().get();
    int now = changes.now().map(Tally::score).orElse(0);
    screen.line(Tone.TITLE, "Against last time");
    screen.paragraph(
        0,
        Wording.count(before.counted(), "question")
            + " asked before, "
            + (before.counted() == 1 ? "" : "mean ")
            + before.score()
            + " then, "
            + now
            + " now.");
    print("Better:", Tone.GOOD, changes, change -> change.difference() > 0);
    print("Worse:", Tone.BAD, changes, change -> change.difference() < 0);
    if (changes.differentlyScored() > 0) {
      screen.paragraph(
          0, Tone.QUIET, "Rubrics or scoring rules have changed since; the report says where.");
    }
    screen.blank();
  }

  private void print(String label, Tone tone, Changes changes, Predicate<Change> which) {
    String each =
        changes.byQuestion().entrySet().stream()
            .filter(entry -> which.test(entry.getValue()))
            .sorted(Comparator.comparingInt(entry -> -Math.abs(entry.getValue().difference())))
            .map(entry -> "%s %+d".formatted(entry.getKey(), entry.getValue().difference()))
            .collect(Collectors.joining(", "));
    if (!each.isEmpty()) {
      screen.labelled(label, tone, each);
    }
  }
}
