package dev.mockinterview.terminal;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.progress.Comparison;
import dev.mockinterview.report.Audience;
import dev.mockinterview.report.ComparisonWords;
import dev.mockinterview.scoring.Band;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Shows several interviews of one person side by side. */
public final class ComparisonView {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

  /** Of so many questions it is shown what was gained and lost. */
  private static final int DETAILED = 3;

  /** So many points of each are named: a question without an answer before gains all of them. */
  private static final int POINTS = 3;

  private static final int BAR = 10;

  /** Where a bar leaves room for the rest. */
  private static final int WIDE = 76;

  private final Screen screen;
  private final ZoneId zone;

  /**
   * @param zone where the reader's clock stands
   */
  public ComparisonView(Screen screen, ZoneId zone) {
    this.screen = screen;
    this.zone = zone;
  }

  /** Prints the interviews, their scores by category and by question, and what changed most. */
  public void print(Comparison comparison, Audience audience) {
    screen.title(
        "%s: %d interviews compared"
            .formatted(comparison.person(), comparison.interviews().size()));
    interviews(comparison.results());
    screen.blank();
    screen.paragraph(0, ComparisonWords.headline(comparison, audience));
    screen.blank();
    screen.line(Tone.TITLE, "By category");
    List<Comparison.OfCategory> categories = comparison.categories();
    new SeriesView(screen)
        .print(
            Column.of("Category"),
            categories.stream().map(e -> new SeriesView.Row(e.title(), e.scores())).toList());
    screen.paragraph(0, ComparisonWords.mostChanged(categories));
    questions(comparison.repeated(), audience);
    screen.blank();
    ComparisonWords.notes(comparison).forEach(note -> screen.paragraph(0, Tone.QUIET, note));
  }

  private void interviews(List<Comparison.Result> results) {
    boolean wide = screen.width() >= WIDE;
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column("#", true, true),
                Column.whole("When"),
                Column.whole("Interview"),
                new Column("Scored", true, true),
                new Column("Time", true, true),
                new Column("Score", true, true)));
    if (wide) {
      columns.add(Column.whole("Of 100"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      rows.add(cells(i + 1, results.get(i)).subList(0, columns.size()));
    }
    if (!screen.style().linear() && Table.fit(columns, rows, screen.width()).isPresent()) {
      screen.table(columns, rows);
      return;
    }
    for (int i = 0; i < results.size(); i++) {
      screen.paragraph(0, inWords(i + 1, results.get(i)));
    }
  }

  private List<String> cells(int number, Comparison.Result result) {
    OptionalInt score = result.score();
    return List.of(
        String.valueOf(number),
        day(result.interview()),
        result.interview().id(),
        ComparisonWords.counted(result),
        InWords.onAClock(result.time()),
        ComparisonWords.score(score),
        score.isPresent() ? screen.style().bar(score.getAsInt(), BAR) : "");
  }

  private String inWords(int number, Comparison.Result result) {
    OptionalInt score = result.score();
    return "%d: %s, %s, %s scored, %s, %s"
        .formatted(
            number,
            day(result.interview()),
            result.interview().id(),
            ComparisonWords.counted(result),
            InWords.time(result.time()),
            score.isPresent()
                ? "score " + score.getAsInt() + ", " + Band.of(score.getAsInt()).title()
                : "no score");
  }

  private String day(Interview interview) {
    return DAY.format(interview.started().atZone(zone));
  }

  private void questions(List<Comparison.OfQuestion> questions, Audience audience) {
    if (questions.isEmpty()) {
      return; // the headline has said so
    }
    screen.blank();
    screen.line(Tone.TITLE, "Questions asked more than once");
    new SeriesView(screen)
        .print(
            Column.whole("Question"),
            questions.stream()
                .map(e -> new SeriesView.Row(e.question().id(), e.scores()))
                .toList());
    List<Comparison.OfQuestion> changed =
        questions.stream()
            .filter(each -> each.change().difference() != 0)
            .sorted(Comparator.comparingInt(each -> -Math.abs(each.change().difference())))
            .toList();
    if (changed.isEmpty()) {
      return;
    }
    screen.blank();
    screen.line(Tone.TITLE, "What changed most, first to last");
    changed.stream().limit(DETAILED).forEach(each -> detail(each, audience));
    if (changed.size() > DETAILED) {
      screen.paragraph(
          0,
          Tone.QUIET,
          "And %d more; --format md says it of all of them.".formatted(changed.size() - DETAILED));
    }
  }

  private void detail(Comparison.OfQuestion each, Audience audience) {
    int difference = each.change().difference();
    screen.labelled(
        each.question().id() + " " + ComparisonWords.difference(OptionalInt.of(difference)) + ":",
        difference > 0 ? Tone.GOOD : Tone.BAD,
        ComparisonWords.points(each));
    if (audience.seesRubric()) {
      points(Mark.HIT, "Gained:", Tone.GOOD, says(each.change().gained()));
      points(Mark.MISSED, "Lost:", Tone.BAD, says(each.change().lost()));
      points(
          Mark.CONTRADICTED,
          "New false claim:",
          Tone.WARN,
          each.claimed().stream().map(Misconception::says).toList());
    }
  }

  private static List<String> says(List<KeyPoint> points) {
    return points.stream().map(KeyPoint::says).toList();
  }

  private void points(Mark mark, String what, Tone tone, List<String> points) {
    String label = screen.style().marked(mark, what);
    points.stream().limit(POINTS).forEach(each -> screen.labelled(label, tone, each));
    if (points.size() > POINTS) {
      screen.labelled(label, tone, "and %d more".formatted(points.size() - POINTS));
    }
  }
}
