package dev.mockinterview.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of people on a sheet that is read back: Markdown shows it as it is, and reading gives
 * exactly what was written, save for characters that no document may hold. Every line stands in a
 * quotation; a line's end is a hard break, so that lines without one are known to be reflowed.
 */
public final class SheetText {

  private static final String ALWAYS = "\\`*[]<>|~&";
  private static final String FIRST = "#+-=:";
  private static final String SPACE = "&#32;";
  private static final String TAB = "&#9;";

  private SheetText() {}

  /**
   * A line of a quotation as it was read.
   *
   * @param text the words
   * @param broken whether the line ends here; if not, the next one goes on with it
   */
  public record Read(String text, boolean broken) {}

  /** The text as lines of Markdown. */
  static List<String> written(String text) {
    String[] lines = Plain.exact(text).split("\n", -1);
    List<String> written = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      boolean goesOn = i + 1 < lines.length && !lines[i].isEmpty() && !lines[i + 1].isEmpty();
      written.add(escaped(lines[i]) + (goesOn ? "\\" : ""));
    }
    return written;
  }

  /** A text of one line as Markdown. */
  static String escaped(String line) {
    StringBuilder escaped = new StringBuilder();
    int digits = 0;
    while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
      digits++;
    }
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean atEnd = i == 0 || i == line.length() - 1;
      if (atEnd && c == ' ') {
        escaped.append(SPACE);
      } else if (atEnd && c == '\t') {
        escaped.append(TAB);
      } else {
        boolean numbered = digits > 0 && i == digits && (c == '.' || c == ')');
        boolean first = i == 0 && FIRST.indexOf(c) >= 0;
        boolean mark = ALWAYS.indexOf(c) >= 0 || (c == '_' && !insideWord(line, i));
        escaped.append(numbered || first || mark ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }

  private static boolean insideWord(String line, int at) {
    return at > 0
        && at + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(at - 1))
        && Character.isLetterOrDigit(line.charAt(at + 1));
  }

  /** A line of Markdown without the marks that keep it plain. */
  public static Read read(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 == line.length()) {
        return new Read(text.toString(), true);
      } else if (c == '\\' && isPunctuation(line.charAt(i + 1))) {
        text.append(line.charAt(++i));
      } else if (line.startsWith(SPACE, i)) {
        text.append(' ');
        i += SPACE.length() - 1;
      } else if (line.startsWith(TAB, i)) {
        text.append('\t');
        i += TAB.length() - 1;
      } else {
        text.append(c);
      }
    }
    return new Read(text.toString(), false);
  }

  /** The lines of a quotation as the text that they were written from. */
  public static String read(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      Read line = read(lines.get(i));
      text.append(line.text());
      if (i + 1 < lines.size()) {
        boolean goesOn = !line.broken() && !blank(lines.get(i)) && !blank(lines.get(i + 1));
        text.append(goesOn ? ' ' : '\n');
      }
    }
    return text.toString();
  }

  private static boolean blank(String line) {
    return line.isBlank();
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
  }
}
