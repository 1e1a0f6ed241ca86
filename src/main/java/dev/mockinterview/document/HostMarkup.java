package dev.mockinterview.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the words that a host such as GitHub brings to life after it has parsed the Markdown: bare
 * addresses, mentions, references to issues, formulas, emoji codes, and {@code :-:}, which GitHub
 * takes for the second line of a table. A backslash doesn't stop most of them; showing them as code
 * does, and reads well.
 */
final class HostMarkup {

  private static final Pattern LIVE =
      Pattern.compile(
          "://|www\\.|@|#\\d|\\bGH-\\d|\\$|:([a-z][a-z0-9_+-]*|[+-]1|100|1234):|^:-+:?$",
          Pattern.CASE_INSENSITIVE);

  /** What stands before a word, and at the same place what stands behind it. */
  private static final String OPENING = ":([{<\"'“‘";

  private static final String CLOSING = ":)]}>\"'”’";

  /** The most signs that are looked at behind a word. */
  private static final int MOST_SIGNS = 8;

  private static final String STOPS = ".,;!?";

  private HostMarkup() {}

  /** A stretch of a line, and whether a host would make more of it than text. */
  record Stretch(String text, boolean live) {}

  /** The line in stretches; joined again they are the line. */
  static List<Stretch> stretches(String line) {
    List<Stretch> stretches = new ArrayList<>();
    int plain = 0;
    int at = 0;
    while (at < line.length()) {
      int end = wordEnd(line, at);
      int start = at;
      int stop = end;
      if (LIVE.matcher(line.substring(at, end)).find()) {
        while (start < stop && OPENING.indexOf(line.charAt(start)) > 0) {
          start++;
        }
        while (stop > Math.max(start, end - MOST_SIGNS) && isOutside(line, start, stop - 1)) {
          stop--;
        }
        add(stretches, line.substring(plain, start), false);
        add(stretches, line.substring(start, stop), true);
        plain = stop;
      }
      at = end + 1;
    }
    add(stretches, line.substring(plain), false);
    return stretches;
  }

  /** Whether the sign behind a word belongs to the sentence: nothing in the word opens it. */
  private static boolean isOutside(String line, int start, int at) {
    char sign = line.charAt(at);
    int closing = CLOSING.indexOf(sign);
    if (closing < 0) {
      return STOPS.indexOf(sign) >= 0;
    }
    int opened = line.indexOf(OPENING.charAt(closing), start);
    return opened < 0 || opened >= at;
  }

  private static int wordEnd(String line, int from) {
    int end = from;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static void add(List<Stretch> stretches, String text, boolean live) {
    if (!text.isEmpty()) {
      stretches.add(new Stretch(text, live));
    }
  }
}
