package dev.mockinterview.report;

import java.util.List;

/** Makes any text fit for a document: no control characters, known line ends. */
final class Plain {

  private static final int REPLACEMENT = 0xFFFD;

  private Plain() {}

  /** The lines of a text, with their indentation and without trailing blanks. */
  static List<String> lines(String text) {
    return cleaned(text).lines().map(String::stripTrailing).toList();
  }

  /** The text with every blank that it has. */
  static String exact(String text) {
    return cleaned(text);
  }

  /** The text in one line, with single blanks. */
  static String line(String text) {
    return words(text).strip();
  }

  /** The text as a part of a line; keeps a blank at its ends. */
  static String words(String text) {
    return cleaned(text).replaceAll("\\s+", " ");
  }

  /** The text in one line of at most this many characters, with an ellipsis where it was cut. */
  static String line(String text, int longest) {
    String line = line(text);
    if (line.codePointCount(0, line.length()) <= longest) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replaceAll("\r\n?|[\u2028\u2029]", "\n")
        .codePoints()
        .forEach(c -> clean.appendCodePoint(isForbidden(c) ? REPLACEMENT : c));
    return clean.toString();
  }

  private static boolean isForbidden(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t')
        || Character.getType(c) == Character.SURROGATE
        || isDirection(c)
        || isTag(c);
  }

  /** Marks that reorder the text on the screen. */
  private static boolean isDirection(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /** Invisible copies of the ASCII characters, good for hidden messages only. */
  private static boolean isTag(int c) {
    return c >= 0xE0000 && c <= 0xE007F;
  }
}
