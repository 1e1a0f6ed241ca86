package dev.mockinterview.report;

import dev.mockinterview.bank.Question;
import dev.mockinterview.document.Column;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.Item;
import dev.mockinterview.document.Line;
import dev.mockinterview.panel.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The candidates of a plan side by side, as a document and in short words for other places. */
public record MatrixReport(Imprint imprint) {

  /** The document. */
  public Document of(Matrix matrix) {
    Document.Builder report = new Document.Builder();
    report.heading(1, "Candidates by question: " + matrix.plan().role());
    report.paragraph("Plan " + matrix.plan().id() + ".");
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words("Candidate"));
    for (Question question : matrix.plan().questions()) {
      columns.add(Column.numbers(question.id()));
    }
    columns.add(Column.numbers("Mean"));
    report.table(columns, matrix.rows().stream().map(this::row).toList());
    report.paragraph(legend());
    report.heading(2, "Questions");
    report.bullets(
        matrix.plan().questions().stream()
            .map(
                question ->
                    new Item(
                        Line.of("").strong(question.id()).and(": " + question.text()), List.of()))
            .toList());
    return imprint.signed(report);
  }

  private List<Line> row(Matrix.Row row) {
    List<Line> cells = new ArrayList<>();
    cells.add(Line.of(row.panel().candidate().name()));
    boolean none = row.panel().scorecards().isEmpty();
    row.cells().forEach(cell -> cells.add(Line.of(none ? "" : cell(cell))));
    cells.add(Line.of(none ? "nothing submitted" : localMean(row.mean())));
    return cells;
  }

  /** A cell in a few signs, see {@link #legend}. */
  public static String cell(Matrix.Cell cell) {
    if (cell.agreed().isPresent()) {
      return cell.agreed().getAsInt() + "*";
    }
    if (!cell.ratings().isEmpty()) {
      return cell.ratings().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
    return cell.asked() ? "?" : "-";
  }

  /** A mean with one digit after the point. */
  public static String mean(OptionalDouble mean) {
    return mean.isPresent() ? String.format(Locale.ROOT, "%.1f", mean.getAsDouble()) : "-";
  }

  private String localMean(OptionalDouble mean) {
    return mean.isPresent() ? imprint.reader().oneDigit(mean.getAsDouble()) : "-";
  }

  /** What the signs of a cell mean. */
  public static String legend() {
    return "Ratings from 1 to 5 by each interviewer; * agreed on by the panel, ? asked and not"
        + " rated, - not asked. "
        + basis();
  }

  /** What the mean of a row is made of. */
  public static String basis() {
    return "The mean takes the agreed rating of a question, else the mean of its ratings. Machine"
        + " scores have no part in it.";
  }
}
