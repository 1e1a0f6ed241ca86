package dev.mockinterview.report;

import dev.mockinterview.bank.Question;
import dev.mockinterview.panel.Matrix;
import dev.mockinterview.report.Markdown.Column;
import dev.mockinterview.report.Markdown.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Puts the candidates of a plan side by side, in Markdown and in short words for other places. */
public final class MatrixReport {

  private MatrixReport() {}

  /** The document; ends with a newline. */
  public static String render(Matrix matrix) {
    Markdown report = new Markdown();
    report.heading(1, "Candidates by question: " + matrix.plan().role());
    report.paragraph("Plan " + matrix.plan().id() + ".");
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Candidate", false));
    for (Question question : matrix.plan().questions()) {
      columns.add(new Column(question.id(), true));
    }
    columns.add(new Column("Mean", true));
    report.table(columns, matrix.rows().stream().map(MatrixReport::row).toList());
    report.paragraph(legend());
    report.heading(2, "Questions");
    report.bullets(
        matrix.plan().questions().stream()
            .map(
                question ->
                    new Item(
                        Line.of("").strong(question.id()).and(": " + question.text()), List.of()))
            .toList());
    return report.render();
  }

  private static List<Line> row(Matrix.Row row) {
    List<Line> cells = new ArrayList<>();
    cells.add(Line.of(row.panel().candidate().name()));
    boolean none = row.panel().scorecards().isEmpty();
    row.cells().forEach(cell -> cells.add(Line.of(none ? "" : cell(cell))));
    cells.add(Line.of(none ? "nothing submitted" : mean(row.mean())));
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
