package dev.mockinterview.document;

import java.util.Arrays;
import java.util.List;

/** Makes any text fit for a document: no control characters, known line ends. */
public final class Plain {

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
  public static String line(String text) {
    return words(text).strip();
  }

  /** The text as a part of a line; keeps a blank at its ends. */
  static String words(String text) {
    return cleaned(text).replaceAll("\\s+", " ");
  }

  /** The text in one line of at most this many characters, with an ellipsis where it was cut. */
  public static String line(String text, int longest) {
    String line = line(text);
    if (line.codePointCount(0, line.length()) <= longest) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
  }

  private static String cleaned(String text) {
    return clean(text).text();
  }

  /** A text made fit for a document, and where it comes from. */
  static final class Clean {

    private final String text;
    private final int[] offsets;

    private Clean(String text, int[] offsets) {
      this.text = text;
      this.offsets = offsets;
    }

    String text() {
      return text;
    }

    /** The offset in the given text of a UTF-16 unit of this one, or of its end. */
    int offset(int at) {
      return offsets[at];
    }
  }

  /** The text with nothing forbidden in it and {@code \n} at its lines' ends. */
  static Clean clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    int[] offsets = new int[text.length() + 1];
    int next;
    for (int at = 0; at < text.length(); at = next) {
      int c = text.codePointAt(at);
      next = at + Character.charCount(c);
      if (c == '\r' && next < text.length() && text.charAt(next) == '\n') {
        next++;
      }
      int from = clean.length();
      clean.appendCodePoint(isLineEnd(c) ? '\n' : isForbidden(c) ? REPLACEMENT : c);
      Arrays.fill(offsets, from, clean.length(), at);
    }
    offsets[clean.length()] = text.length();
    return new Clean(clean.toString(), Arrays.copyOf(offsets, clean.length() + 1));
  }

  private static boolean isLineEnd(int c) {
    return c == '\r' || c == '\n' || c == 0x2028 || c == 0x2029;
  }

  private static boolean isForbidden(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t')
        || Character.getType(c) == Character.SURROGATE
        || isDirection(c)
        || isTag(c)
        || isNoCharacter(c);
  }

  /** What Unicode keeps for programs themselves; some readers take it for the end of a file. */
  private static boolean isNoCharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
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
