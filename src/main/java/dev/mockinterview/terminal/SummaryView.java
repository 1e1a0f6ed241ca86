package dev.mockinterview.terminal;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Summary;
import dev.mockinterview.scoring.Band;
import dev.mockinterview.scoring.Evidence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Shows how an interview went as a whole. */
public final class SummaryView {

  private static final int LONGEST_QUOTE = 100;

  private final Screen screen;

  public SummaryView(Screen screen) {
    this.screen = screen;
  }

  /** Prints totals by category, strengths, the gaps that cost most, and the time. */
  public void print(Interview interview) {
    Summary summary = new Summary(interview);
    Summary.Row total = summary.total();
    screen.blank();
    screen.title("How it went");
    List<List<String>> rows = new ArrayList<>();
    summary.categories().forEach(row -> rows.add(cells(row)));
    if (rows.size() > 1) {
      rows.add(cells(total));
    }
    screen.table(
        List.of(
            Column.of("Category"),
            Column.number("Scored"),
            Column.number("Not scored"),
            Column.number("No answer"),
            Column.number("Skipped"),
            Column.number("Not asked"),
            Column.number("Score"),
            Column.of("Band")),
        rows);
    screen.blank();
    strengths(summary.strengths());
    gaps(summary.gaps());
    screen.labelled("Time:", Tone.PLAIN, inWords(summary.time()));
    screen.labelled("Seed:", Tone.PLAIN, String.valueOf(interview.plan().seed()));
  }

  private void strengths(List<Summary.Strength> strengths) {
    if (strengths.isEmpty()) {
      return;
    }
    screen.line(Tone.TITLE, "Strengths");
    for (Summary.Strength strength : strengths) {
      Evidence first = strength.point().evidence().get(0);
      screen.labelled(
          screen.style().marked(Mark.HIT, strength.turn().question().id() + ":"),
          Tone.GOOD,
          strength.point().point().says()
              + " "
              + screen.style().quoted(first.text(), LONGEST_QUOTE));
    }
    screen.blank();
  }

  private void gaps(List<Summary.Gap> gaps) {
    if (gaps.isEmpty()) {
      return;
    }
    screen.line(Tone.TITLE, "What cost most");
    for (Summary.Gap gap : gaps) {
      screen.labelled(
          screen.style().marked(Mark.MISSED, gap.turn().question().id() + " -" + gap.cost() + ":"),
          Tone.BAD,
          says(gap));
    }
    screen.blank();
  }

  private static String says(Summary.Gap gap) {
    if (gap instanceof Summary.Gap.Claim claim) {
      return "Not so: "
          + claim.claim().misconception().says()
          + " "
          + claim.claim().misconception().correction();
    }
    return ((Summary.Gap.Point) gap).point().point().says();
  }

  private static List<String> cells(Summary.Row row) {
    return List.of(
        row.title(),
        String.valueOf(row.scored()),
        String.valueOf(row.notScored()),
        String.valueOf(row.noAnswer()),
        String.valueOf(row.skipped()),
        String.valueOf(row.notAsked()),
        row.score().isPresent() ? String.valueOf(row.score().getAsInt()) : "-",
        row.score().isPresent() ? Band.of(row.score().getAsInt()).title() : "-");
  }

  private static String inWords(Duration time) {
    long minutes = time.toMinutes();
    return minutes == 0 ? time.toSeconds() + " s" : minutes + " min " + time.toSecondsPart() + " s";
  }
}
