package dev.mockinterview.panel;

/** What the texts of people must be at the least. */
final class Texts {

  private static final int LONGEST_LINE = 200;

  private Texts() {}

  /** A text of one line that says something, without space at its ends. */
  static String line(String what, String text) {
    String line = said(what, text);
    if (line.length() > LONGEST_LINE || line.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          what + " must be one line of at most " + LONGEST_LINE + " characters of plain text");
    }
    return line;
  }

  /** A text that says something, without space at its ends. */
  static String said(String what, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
    return text.strip();
  }
}
