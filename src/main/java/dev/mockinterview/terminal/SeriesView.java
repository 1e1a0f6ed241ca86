package dev.mockinterview.terminal;

import dev.mockinterview.progress.Series;
import dev.mockinterview.report.ComparisonWords;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Shows what several things scored in each interview, and by how much that changed. */
final class SeriesView {

  /** The scores of one thing. */
  record Row(String name, Series scores) {}

  private final Screen screen;

  SeriesView(Screen screen) {
    this.screen = screen;
  }

  /**
   * Prints a column for each interview, or a line in words for each row where they have no room.
   *
   * @param name what the rows are
   */
  void print(Column name, List<Row> rows) {
    List<Column> columns = new ArrayList<>(List.of(name));
    for (int i = 1; i <= rows.get(0).scores().scores().size(); i++) {
      columns.add(new Column(String.valueOf(i), true, true));
    }
    columns.add(new Column("Change", true, true));
    List<List<String>> cells = rows.stream().map(SeriesView::cells).toList();
    boolean room = Table.fit(columns, cells, screen.width()).isPresent();
    if (room && !screen.style().linear()) {
      screen.table(columns, cells);
    } else {
      rows.forEach(this::line);
    }
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>(List.of(row.name()));
    row.scores().scores().forEach(score -> cells.add(ComparisonWords.score(score)));
    cells.add(ComparisonWords.difference(row.scores().difference()));
    return cells;
  }

  private void line(Row row) {
    List<String> known = new ArrayList<>();
    List<OptionalInt> scores = row.scores().scores();
    for (int i = 0; i < scores.size(); i++) {
      if (scores.get(i).isPresent()) {
        known.add(scores.get(i).getAsInt() + " in " + (i + 1));
      }
    }
    OptionalInt difference = row.scores().difference();
    screen.labelled(
        new Span(Tone.PLAIN, row.name() + ":"),
        2,
        known.isEmpty() ? "not scored" : String.join(", ", known),
        difference.isPresent() ? ComparisonWords.difference(difference) : "");
  }
}
