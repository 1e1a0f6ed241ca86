package dev.mockinterview.terminal;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Summary;
import dev.mockinterview.progress.Changes;
import dev.mockinterview.scoring.Band;
import dev.mockinterview.scoring.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/** Shows how an interview went as a whole. */
public final class SummaryView {

  private static final int LONGEST_QUOTE = 100;

  /** What happened to questions; what happened to none is left out of the table. */
  private static final List<Count> COUNTS =
      List.of(
          new Count("Scored", Summary.Row::scored),
          new Count("Not scored", Summary.Row::notScored),
          new Count("No answer", Summary.Row::noAnswer),
          new Count("Skipped", Summary.Row::skipped),
          new Count("Not asked", Summary.Row::notAsked));

  private record Count(String name, ToIntFunction<Summary.Row> counted) {

    int of(Summary.Row row) {
      return counted.applyAsInt(row);
    }
  }

  private final Screen screen;

  public SummaryView(Screen screen) {
    this.screen = screen;
  }

  /**
   * Prints totals by category, what changed, strengths, the gaps that cost most, and the time.
   *
   * @param changes since its questions were asked before
   */
  public void print(Interview interview, Changes changes) {
    Summary summary = new Summary(interview);
    Summary.Row total = summary.total();
    screen.blank();
    screen.title("How it went");
    List<Summary.Row> rows = new ArrayList<>(summary.categories());
    if (rows.size() > 1) {
      rows.add(total);
    }
    List<Count> counts = COUNTS.stream().filter(count -> count.of(total) > 0).toList();
    screen.table(columns(counts), rows.stream().map(row -> cells(row, counts)).toList());
    screen.blank();
    new ChangesView(screen).print(changes);
    strengths(summary.strengths());
    gaps(summary.gaps());
    new ConfidenceView(screen).print(interview);
    screen.labelled("Time:", Tone.PLAIN, InWords.time(summary.time()));
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
    screen.line(Tone.TITLE, "What cost most, of 100 for a question");
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

  private static List<Column> columns(List<Count> counts) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("Category"));
    counts.forEach(count -> columns.add(Column.number(count.name())));
    columns.add(Column.number("Score"));
    columns.add(Column.of("Band"));
    return columns;
  }

  private static List<String> cells(Summary.Row row, List<Count> counts) {
    List<String> cells = new ArrayList<>();
    cells.add(row.title());
    counts.forEach(count -> cells.add(String.valueOf(count.of(row))));
    OptionalInt score = row.score();
    cells.add(score.isPresent() ? String.valueOf(score.getAsInt()) : "-");
    cells.add(score.isPresent() ? Band.of(score.getAsInt()).title() : "-");
    return cells;
  }
}
