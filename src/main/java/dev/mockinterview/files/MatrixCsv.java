package dev.mockinterview.files;

import dev.mockinterview.bank.Question;
import dev.mockinterview.panel.Matrix;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the candidates of a plan by its questions as CSV for spreadsheets: a column {@code
 * candidate}, for each question {@code ID agreed} and {@code ID ratings} (in the order of the
 * scorecards with a space between; {@code not asked} where nobody asked it), and {@code mean}.
 */
public final class MatrixCsv {

  /** What makes a spreadsheet take a cell for a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private MatrixCsv() {}

  /** The file's content: a header and one line for each candidate, ended by CR LF. */
  public static String of(Matrix matrix) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      List<String> header = new ArrayList<>(List.of("candidate"));
      for (Question question : matrix.plan().questions()) {
        header.add(question.id() + " agreed");
        header.add(question.id() + " ratings");
      }
      header.add("mean");
      csv.printRecord(header);
      for (Matrix.Row row : matrix.rows()) {
        csv.printRecord(cells(row).stream().map(MatrixCsv::harmless).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text takes everything
    }
    return text.toString();
  }

  private static List<String> cells(Matrix.Row row) {
    List<String> cells = new ArrayList<>(List.of(row.panel().candidate().name()));
    boolean submitted = !row.panel().scorecards().isEmpty();
    for (Matrix.Cell cell : row.cells()) {
      cells.add(cell.agreed().isPresent() ? String.valueOf(cell.agreed().getAsInt()) : "");
      cells.add(
          submitted && !cell.asked()
              ? "not asked"
              : cell.ratings().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
    cells.add(
        row.mean().isPresent() ? String.format(Locale.ROOT, "%.2f", row.mean().getAsDouble()) : "");
    return cells;
  }

  /** The cell as text, so that no spreadsheet takes it for a formula. */
  static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
