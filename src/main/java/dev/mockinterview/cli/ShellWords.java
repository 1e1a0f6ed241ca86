package dev.mockinterview.cli;

import java.util.ArrayList;
import java.util.List;

/** Splits a line as a POSIX shell does: quotes group words, a backslash escapes outside '..'. */
final class ShellWords {

  private ShellWords() {}

  /** The word as it is typed in a line, in quotes where it needs them. */
  static String quoted(String word) {
    return word.matches("[\\w./:@%+=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /**
   * @throws UsageException where a quote isn't closed
   */
  static List<String> split(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean open = false;
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote == 0 && Character.isWhitespace(c)) {
        if (open) {
          words.add(word.toString());
        }
        word.setLength(0);
        open = false;
        continue;
      }
      open = true;
      if (c == '\\' && quote != '\'' && i + 1 < line.length()) {
        word.append(line.charAt(++i));
      } else if (quote != 0 && c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else {
        word.append(c);
      }
    }
    if (quote != 0) {
      throw new UsageException("missing closing " + quote);
    }
    if (open) {
      words.add(word.toString());
    }
    return words;
  }
}
