package dev.mockinterview.terminal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jline.terminal.Terminal;

/**
 * Prints text within a width and in a style. Whatever it is given may come from anybody: nothing
 * that it prints can command a terminal, and nothing is told by a colour or a symbol alone.
 */
public final class Screen {

  private static final int USUAL = 80;
  private static final int NARROWEST = 20;
  private static final int WIDEST = 100;

  private final PrintWriter out;
  private final IntSupplier width;
  private final Style style;

  /**
   * @param width the columns of the terminal, 0 where nobody knows; asked again for each print, so
   *     that it may change
   */
  public Screen(PrintWriter out, IntSupplier width, Style style) {
    this.out = out;
    this.width = width;
    this.style = style;
  }

  /** The screen of a terminal, see {@link Style#of}. */
  public static Screen of(Terminal terminal, boolean plain, Map<String, String> environment) {
    Style style = Style.of(terminal, plain, environment);
    return new Screen(terminal.writer(), terminal::getWidth, style);
  }

  /** Linear text for a file or another program. */
  public static Screen plain(PrintWriter out, int width) {
    return new Screen(out, () -> width, Style.PLAIN);
  }

  /** The columns that may be used now: never so many that lines get hard to read. */
  public int width() {
    int columns = width.getAsInt();
    return columns <= 0 ? USUAL : Math.max(NARROWEST, Math.min(WIDEST, columns));
  }

  /** An empty line. */
  public void blank() {
    print("");
  }

  /** One line, never wrapped: for what a person may want to copy, such as a path. */
  public void line(String text) {
    line(Tone.PLAIN, text);
  }

  /** One line in a tone, never wrapped. */
  public void line(Tone tone, String text) {
    line(new Span(tone, text));
  }

  /** One line of several tones, never wrapped. */
  public void line(Span... spans) {
    StringBuilder line = new StringBuilder();
    for (Span span : spans) {
      line.append(paint(span.tone(), Safe.oneLine(span.text(), style.theme())));
    }
    print(line.toString());
  }

  /** Two ends of one line, or two lines where there is no room. */
  public void spread(Span left, Span right) {
    int gap = width() - columns(left) - columns(right);
    if (style.linear() || gap < 2) {
      paragraph(0, left.tone(), left.text());
      paragraph(0, right.tone(), right.text());
    } else {
      line(left, Span.plain(" ".repeat(gap)), right);
    }
  }

  /** A line across the screen. */
  public void rule() {
    print(style.linear() ? "" : paint(Tone.QUIET, style.theme().rule(width())));
  }

  /** A heading. */
  public void title(String text) {
    List<String> lines = wrapped(text, width());
    lines.forEach(line -> print(paint(Tone.TITLE, line)));
    if (!style.linear()) {
      int longest = lines.stream().mapToInt(Wrapping::columns).max().orElse(0);
      print(paint(Tone.QUIET, style.theme().rule(longest)));
    }
  }

  /** Text wrapped at words. */
  public void paragraph(int indent, String text) {
    paragraph(indent, Tone.PLAIN, text);
  }

  /** Text in a tone, wrapped at words. */
  public void paragraph(int indent, Tone tone, String text) {
    String margin = " ".repeat(style.linear() ? 0 : indent);
    for (String line : wrapped(text, width() - margin.length())) {
      print(line.isEmpty() ? "" : margin + paint(tone, line));
    }
  }

  /** A label and a text that stays to the right of it. */
  public void labelled(String label, Tone tone, String text) {
    labelled(new Span(tone, label), Wrapping.columns(label) + 1, text, "");
  }

  /**
   * A label, a text to the right of it and a remark at the end of the first line.
   *
   * @param hang where the text begins; a longer label pushes the text's first line on
   * @param remark a word or a number, empty for none
   */
  public void labelled(Span label, int hang, String text, String remark) {
    String word = Safe.oneLine(label.text(), style.theme());
    String last = Safe.oneLine(remark, style.theme());
    if (style.linear()) {
      String end = remark.isEmpty() ? "" : " (" + remark + ")";
      paragraph(0, word + (word.endsWith(":") ? " " : ": ") + text + end);
      return;
    }
    int pad = hang > Wrapping.columns(word) ? hang - Wrapping.columns(word) : 2;
    int start = Wrapping.columns(word) + pad;
    int end = last.isEmpty() ? width() : width() - Wrapping.columns(last) - 2;
    String safe = Safe.text(text, style.theme());
    List<String> lines = Wrapping.lines(safe, end - start, end - hang);
    String first = paint(label.tone(), word) + " ".repeat(pad) + lines.get(0);
    if (!last.isEmpty()) {
      int gap = end + 2 - start - Wrapping.columns(lines.get(0));
      first += " ".repeat(Math.max(1, gap)) + paint(Tone.QUIET, last);
    }
    print(first.stripTrailing());
    lines.stream().skip(1).forEach(line -> print((" ".repeat(hang) + line).stripTrailing()));
  }

  /**
   * Rows under named columns; as {@code name: value} lines where they don't fit or in linear style.
   */
  public void table(List<Column> columns, List<List<String>> rows) {
    List<List<String>> safe = rows.stream().map(this::safe).toList();
    Optional<Table> table = style.linear() ? Optional.empty() : Table.fit(columns, safe, width());
    if (table.isEmpty()) {
      safe.forEach(row -> record(columns, row));
      return;
    }
    safe(table.get().header()).forEach(line -> print(paint(Tone.TITLE, line)));
    print(paint(Tone.QUIET, table.get().underline(style.theme())));
    safe.forEach(row -> table.get().lines(row).forEach(this::print));
  }

  private List<String> safe(List<String> cells) {
    return cells.stream().map(cell -> Safe.oneLine(cell, style.theme())).toList();
  }

  private void record(List<Column> columns, List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      paragraph(0, columns.get(i).name() + ": " + row.get(i));
    }
    blank();
  }

  /** How this screen looks. */
  public Style style() {
    return style;
  }

  private List<String> wrapped(String text, int columns) {
    return Wrapping.lines(Safe.text(text, style.theme()), columns);
  }

  private int columns(Span span) {
    return Wrapping.columns(Safe.oneLine(span.text(), style.theme()));
  }

  private String paint(Tone tone, String text) {
    return style.palette().paint(tone, text);
  }

  private void print(String line) {
    out.println(line);
    out.flush();
  }
}
