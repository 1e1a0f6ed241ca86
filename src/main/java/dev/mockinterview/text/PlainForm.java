package dev.mockinterview.text;

/** Replaces what only looks different, unit by unit, so that offsets stay as they were. */
final class PlainForm {

  private PlainForm() {}

  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (replaced(text, i) != text.charAt(i)) {
        return replaceAll(text);
      }
    }
    return text;
  }

  private static String replaceAll(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(replaced(text, i));
    }
    return out.toString();
  }

  private static char replaced(String text, int at) {
    return isDash(text, at) ? ':' : readable(text.charAt(at));
  }

  /** A hyphen between blanks parts statements as a dash does, unless it begins a list item. */
  private static boolean isDash(String text, int at) {
    return text.charAt(at) == '-'
        && at > 1
        && at + 1 < text.length()
        && text.charAt(at - 1) == ' '
        && text.charAt(at + 1) == ' '
        && Character.isLetterOrDigit(text.charAt(at - 2));
  }

  private static char readable(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u02BC', '`', '\u00B4' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011', '\u2012' -> '-';
      case '\u2013', '\u2014', '\u2015' -> ';';
      case '\u2192' -> ',';
      case '\r' -> '\n';
      case '\n' -> '\n';
      default -> Character.isISOControl(c) || Character.isSpaceChar(c) ? ' ' : c;
    };
  }
}
