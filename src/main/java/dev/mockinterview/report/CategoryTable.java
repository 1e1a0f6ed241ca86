package dev.mockinterview.report;

import dev.mockinterview.document.Block.Bars.Bar;
import dev.mockinterview.document.Column;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.Line;
import dev.mockinterview.interview.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How each category went, and the whole interview in the last row. */
record CategoryTable(Summary summary) implements Section {

  private static final List<Column> COLUMNS =
      Stream.of("Asked", "Scored", "Skipped", "No answer", "Not asked", "Not scored", "Score")
          .map(Column::numbers)
          .toList();

  @Override
  public void addTo(Document.Builder report) {
    report.heading(2, "By category");
    List<Column> columns = new ArrayList<>(COLUMNS);
    columns.add(0, Column.words("Category"));
    columns.add(Column.words("Band"));
    List<List<Line>> rows = new ArrayList<>();
    summary.categories().forEach(row -> rows.add(cells(Line.of(row.title()), row)));
    rows.add(cells(Line.of("").strong("Total"), summary.total()));
    if (summary.categories().stream().filter(row -> row.score().isPresent()).count() > 1) {
      report.bars(
          "Score by category",
          summary.categories().stream().map(row -> new Bar(row.title(), row.score())).toList());
    }
    report.table(columns, rows);
    report.paragraph(
        "A score is the mean of the questions that were asked and scored; a question without an"
            + " answer is one of them, with 0. Skipped, not asked and not scored questions don't"
            + " count. The total is the mean of the questions, not of the categories.");
  }

  private static List<Line> cells(Line title, Summary.Row row) {
    List<Line> cells = new ArrayList<>();
    cells.add(title);
    Stream.of(
            row.planned() - row.notAsked(),
            row.scored(),
            row.skipped(),
            row.noAnswer(),
            row.notAsked(),
            row.notScored())
        .forEach(number -> cells.add(Line.of(String.valueOf(number))));
    boolean scored = row.score().isPresent();
    cells.add(Line.of(scored ? String.valueOf(row.score().getAsInt()) : "none"));
    cells.add(Line.of(scored ? Wording.band(row.score().getAsInt()) : "none"));
    return cells;
  }
}
