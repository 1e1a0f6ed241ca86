package dev.mockinterview.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Fits the cells of a table into a width: the widest columns give way first and wrap. */
final class Table {

  private static final int GAP = 2;
  private static final int NARROWEST = 6;

  private final List<Column> columns;
  private final int[] widths;

  private Table(List<Column> columns, int[] widths) {
    this.columns = columns;
    this.widths = widths;
  }

  /** The table for these rows; empty where the width can't hold so many columns. */
  static Optional<Table> fit(List<Column> columns, List<List<String>> rows, int width) {
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      int cells = rows.stream().mapToInt(row -> Wrapping.columns(row.get(column))).max().orElse(0);
      widths[i] = Math.max(Wrapping.columns(columns.get(i).name()), cells);
    }
    int available = width - GAP * (widths.length - 1);
    while (Arrays.stream(widths).sum() > available) {
      int widest = widest(columns, widths);
      if (columns.get(widest).whole() || widths[widest] <= NARROWEST) {
        return Optional.empty();
      }
      widths[widest]--;
    }
    return Optional.of(new Table(columns, widths));
  }

  List<String> header() {
    return lines(columns.stream().map(Column::name).toList());
  }

  String underline(Theme theme) {
    List<String> rules = new ArrayList<>();
    for (int width : widths) {
      rules.add(theme.rule(width));
    }
    return String.join(" ".repeat(GAP), rules);
  }

  /** One row, in as many lines as its longest cell needs. */
  List<String> lines(List<String> row) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      cells.add(Wrapping.lines(row.get(i), widths[i]));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        List<String> cell = cells.get(i);
        text.append(i == 0 ? "" : " ".repeat(GAP));
        text.append(padded(line < cell.size() ? cell.get(line) : "", i));
      }
      lines.add(text.toString().stripTrailing());
    }
    return lines;
  }

  private String padded(String cell, int column) {
    String padding = " ".repeat(Math.max(0, widths[column] - Wrapping.columns(cell)));
    return columns.get(column).right() ? padding + cell : cell + padding;
  }

  /** The widest of those that can give way, if any. */
  private static int widest(List<Column> columns, int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      boolean wider = columns.get(widest).whole() || widths[i] > widths[widest];
      widest = wider && !columns.get(i).whole() ? i : widest;
    }
    return widest;
  }
}
