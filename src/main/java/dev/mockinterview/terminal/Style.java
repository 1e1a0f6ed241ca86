package dev.mockinterview.terminal;

import dev.mockinterview.report.Wording;
import dev.mockinterview.scoring.Status;
import java.util.List;
import java.util.Map;
import org.jline.terminal.Terminal;

/**
 * How a screen looks.
 *
 * @param theme the symbols
 * @param palette the colours
 * @param linear words only, one thing after the other: no symbols, rules, bars or columns; for
 *     screen readers and for other programs
 */
public record Style(Theme theme, Palette palette, boolean linear) {

  /** Linear text without colours. */
  public static final Style PLAIN = new Style(Theme.ASCII, Palette.NONE, true);

  /**
   * The style that suits a terminal: plain where the person asks for it, by option or by a {@code
   * NO_COLOR} that isn't empty, and where the terminal can't do better.
   *
   * @param plain whether the person asked for plain text
   * @param environment the environment variables
   */
  public static Style of(Terminal terminal, boolean plain, Map<String, String> environment) {
    boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return plain || noColour || TerminalAnswerReader.isDumb(terminal)
        ? PLAIN
        : new Style(Theme.of(terminal.outputEncoding()), Palette.COLOUR, false);
  }

  /** A bar for a share of 100; nothing in linear style, where the number beside it says it all. */
  public String bar(int percent, int width) {
    return linear ? "" : theme.bar(percent, width);
  }

  /** A word with its symbol before it; the word alone in linear style. */
  public String marked(Mark mark, String word) {
    return linear ? word : mark.in(theme) + " " + word;
  }

  /** What became of a point, in a word with its symbol. */
  public String marked(Status status) {
    return marked(Mark.of(status), Wording.name(status));
  }

  /** Short pieces of one line, told apart. */
  public String joined(String... pieces) {
    return String.join(linear ? ", " : theme.dot(), pieces);
  }

  /** Somebody's words in quotation marks, on one line and shortened. */
  public String quoted(String words, int most) {
    return "\"" + shortened(words.strip().replaceAll("\\s+", " "), most) + "\"";
  }

  /** A text with its middle left out where it has more characters than that. */
  public String shortened(String text, int most) {
    int length = text.codePointCount(0, text.length());
    if (length <= most) {
      return text;
    }
    String gap = " " + theme.ellipsis() + " ";
    int head = text.offsetByCodePoints(0, (most - gap.length() + 1) / 2);
    int tail = text.offsetByCodePoints(text.length(), -((most - gap.length()) / 2));
    return text.substring(0, head).stripTrailing() + gap + text.substring(tail).stripLeading();
  }

  /** As much of a text as one line has room for; what was left out is marked. */
  public String cut(String text, int columns) {
    String line = Safe.oneLine(text.strip(), theme);
    List<String> whole = Wrapping.lines(line, columns);
    if (whole.size() == 1) {
      return line;
    }
    String end = " " + theme.ellipsis();
    return Wrapping.lines(line, columns - Wrapping.columns(end)).get(0) + end;
  }
}
