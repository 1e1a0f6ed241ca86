package dev.mockinterview.terminal;

import dev.mockinterview.bank.Question;
import dev.mockinterview.panel.Matrix;
import dev.mockinterview.report.MatrixReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shows the candidates of a plan by its questions. */
public final class MatrixView {

  private static final int LONGEST_QUESTION = 200;

  private final Screen screen;

  public MatrixView(Screen screen) {
    this.screen = screen;
  }

  /** Prints one row for each candidate who has a submitted scorecard, and names the others. */
  public void print(Matrix matrix) {
    screen.title("Plan " + matrix.plan().id() + ", " + matrix.plan().role());
    List<Matrix.Row> rows =
        matrix.rows().stream().filter(row -> !row.panel().scorecards().isEmpty()).toList();
    if (screen.style().linear()) {
      rows.forEach(this::linear);
    } else if (!rows.isEmpty()) {
      table(matrix, rows);
    }
    for (Matrix.Row row : matrix.rows()) {
      if (row.panel().scorecards().isEmpty()) {
        screen.paragraph(0, row.panel().candidate() + ": nothing submitted that you may see yet");
      }
    }
    if (rows.isEmpty()) {
      return;
    }
    screen.blank();
    if (screen.style().linear()) {
      screen.paragraph(0, MatrixReport.basis());
    } else {
      screen.paragraph(0, Tone.QUIET, MatrixReport.legend());
      screen.blank();
      questions(matrix.plan().questions());
    }
  }

  private void linear(Matrix.Row row) {
    List<String> cells = new ArrayList<>();
    row.cells().forEach(cell -> cells.add(cell.question().id() + " " + inWords(cell)));
    screen.paragraph(
        0,
        "%s: mean %s; %s"
            .formatted(
                row.panel().candidate(), MatrixReport.mean(row.mean()), String.join(", ", cells)));
  }

  private static String inWords(Matrix.Cell cell) {
    if (cell.agreed().isPresent()) {
      return cell.agreed().getAsInt() + " agreed";
    }
    if (cell.ratings().isEmpty()) {
      return cell.asked() ? "not rated" : "not asked";
    }
    return cell.ratings().stream().map(String::valueOf).collect(Collectors.joining(" and "));
  }

  /** Numbers stand for the questions: their ids would leave no room for the ratings. */
  private void table(Matrix matrix, List<Matrix.Row> rows) {
    List<Column> columns = new ArrayList<>(List.of(Column.of("Candidate")));
    for (int i = 1; i <= matrix.plan().questions().size(); i++) {
      columns.add(new Column(String.valueOf(i), true, true));
    }
    columns.add(new Column("Mean", true, true));
    screen.table(columns, rows.stream().map(MatrixView::cells).toList());
  }

  private static List<String> cells(Matrix.Row row) {
    List<String> cells = new ArrayList<>();
    cells.add(row.panel().candidate().name());
    row.cells().forEach(cell -> cells.add(MatrixReport.cell(cell)));
    cells.add(MatrixReport.mean(row.mean()));
    return cells;
  }

  private void questions(List<Question> questions) {
    for (int i = 0; i < questions.size(); i++) {
      String text = screen.style().shortened(questions.get(i).text(), LONGEST_QUESTION);
      screen.labelled((i + 1) + ".", Tone.QUIET, questions.get(i).id() + ": " + text);
    }
  }
}
