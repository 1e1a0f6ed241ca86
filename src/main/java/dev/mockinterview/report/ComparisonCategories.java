package dev.mockinterview.report;

import dev.mockinterview.document.Column;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.Line;
import dev.mockinterview.progress.Comparison;
import dev.mockinterview.progress.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** How each category went in each interview. */
record ComparisonCategories(Comparison comparison) implements Section {

  @Override
  public void addTo(Document.Builder report) {
    List<Comparison.OfCategory> categories = comparison.categories();
    report.heading(2, "By category");
    report.table(
        columns("Category", comparison.interviews().size()),
        categories.stream().map(each -> row(Line.of(each.title()), each.scores())).toList());
    report.paragraph(ComparisonWords.mostChanged(categories));
  }

  /** What a row is about, a column for each interview, and the change. */
  static List<Column> columns(String first, int interviews) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words(first));
    for (int i = 1; i <= interviews; i++) {
      columns.add(Column.numbers(String.valueOf(i)));
    }
    columns.add(Column.numbers("Change"));
    return columns;
  }

  /** A row of those columns. */
  static List<Line> row(Line first, Series scores) {
    List<Line> cells = new ArrayList<>();
    cells.add(first);
    for (OptionalInt score : scores.scores()) {
      cells.add(Line.of(ComparisonWords.score(score)));
    }
    cells.add(Line.of(ComparisonWords.difference(scores.difference())));
    return cells;
  }
}
