package dev.mockinterview.terminal;

/**
 * Makes text from people and files harmless for a terminal: what a terminal would obey instead of
 * show is replaced by something to see.
 */
final class Safe {

  private static final String TAB = "    ";

  private Safe() {}

  /** The text for printing: harmless, with tabs as spaces and every line break as {@code \n}. */
  static String text(String text, Theme theme) {
    return harmless(text.replace("\r\n", "\n"), theme).replace("\t", TAB);
  }

  /** The text for printing within one line. */
  static String oneLine(String text, Theme theme) {
    return text(text, theme).replace('\n', ' ');
  }

  /** The text with as many characters as before, still with tabs and {@code \n}. */
  static String harmless(String text, Theme theme) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        safe.append(c).append(text.charAt(++i));
      } else {
        safe.append(isHarmful(c) ? theme.replacement(c) : c);
      }
    }
    return safe.toString();
  }

  private static boolean isHarmful(char c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t')
        || Character.isSurrogate(c)
        || turnsDirection(c);
  }

  /** Whether the character makes what follows look to be in another order than it is. */
  private static boolean turnsDirection(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }
}
