package dev.mockinterview.files;

import dev.mockinterview.scoring.Evidence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes tables as RFC 4180 has it, so that a spreadsheet shows every text and obeys none. A record
 * is one line: line ends and tabs in a cell become spaces.
 */
final class Csv {

  /**
   * What begins a formula, also behind what a spreadsheet may take away from a cell's beginning.
   */
  private static final Pattern FORMULA =
      Pattern.compile(
          "[\\s\\p{Z}\\p{Cf}\"'`\u201c\u201d\u2018\u2019]*[=+@\uff1d\uff0b\uff0d\uff20-].*");

  /** Where a spreadsheet that cuts at semicolons would find a formula within a cell. */
  private static final Pattern CELL_ELSEWHERE = Pattern.compile("(;[\\s\"']*)(?=[=+@-])");

  private static final Pattern NUMBER = Pattern.compile("-[0-9]+([.][0-9]+)?");
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n\t\\x{85}\\x{2028}\\x{2029}]");

  /** Controls, half characters and what turns the direction of a text. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  private Csv() {}

  /** A header and rows, each line ended by CR LF. */
  static String of(List<String> header, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(header.stream().map(Csv::harmless).toList());
      for (List<String> row : rows) {
        csv.printRecord(row.stream().map(Csv::harmless).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text takes everything
    }
    return text.toString();
  }

  /**
   * Columns and rows that name their cells by column; a column that a row doesn't name is empty
   * there, and a cell of no column is left out.
   */
  static String table(List<String> columns, List<Map<String, String>> rows) {
    return of(
        columns,
        rows.stream()
            .map(row -> columns.stream().map(column -> row.getOrDefault(column, "")).toList())
            .toList());
  }

  /** The words that something rests on, in one cell. */
  static String evidence(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::text).collect(Collectors.joining(" | "));
  }

  /** The cell in one line, behind an apostrophe where it would be a formula. */
  private static String harmless(String cell) {
    String line = FORBIDDEN.matcher(LINE_END.matcher(cell).replaceAll(" ")).replaceAll("\ufffd");
    boolean formula = FORMULA.matcher(line).matches() && !NUMBER.matcher(line).matches();
    return (formula ? "'" : "") + CELL_ELSEWHERE.matcher(line).replaceAll("$1'");
  }
}
