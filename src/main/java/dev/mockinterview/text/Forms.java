package dev.mockinterview.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * Says what a piece of text is by itself: its comparable word, its stem, its kind. That depends on
 * the piece alone. Not safe for use by several threads.
 */
final class Forms {

  private static final int ASCII = 128;

  private final SnowballStemmer stemmer = new SnowballStemmer(ALGORITHM.ENGLISH);

  /** The form of a number, word or mark; its first character tells which of them it is. */
  Form of(String surface) {
    char first = surface.charAt(0);
    if (Character.isDigit(first)) {
      return number(surface);
    }
    return isLetter(first) ? word(surface) : mark(surface);
  }

  private static Form number(String surface) {
    String digits = normal(surface).replace(",", "");
    boolean number = digits.indexOf('.') == digits.lastIndexOf('.') && isPlainNumber(digits);
    return Form.of(digits, digits, number ? Token.Kind.NUMBER : Token.Kind.WORD, List.of());
  }

  private static boolean isPlainNumber(String digits) {
    return digits.length() <= 15
        && digits.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }

  private Form word(String surface) {
    String word = normal(surface);
    boolean name = surface.length() > 1 && hasCapitalInside(surface);
    List<String> pieces = name ? pieces(surface) : List.of();
    return Form.of(word, stem(word), name ? Token.Kind.NAME : Token.Kind.WORD, pieces);
  }

  private static Form mark(String surface) {
    String mark = normal(surface);
    return Form.of(mark, mark, Token.Kind.MARK, List.of());
  }

  private List<String> pieces(String name) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= name.length(); i++) {
      if (i == name.length() || startsPiece(name, i)) {
        pieces.add(stem(normal(name.substring(start, i))));
        start = i;
      }
    }
    return pieces.size() > 1 ? pieces : List.of();
  }

  private static boolean startsPiece(String name, int i) {
    boolean upper = Character.isUpperCase(name.charAt(i));
    boolean afterLower = !Character.isUpperCase(name.charAt(i - 1));
    boolean beforeLower = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
    // the plural of an acronym is no word of its own: APIs, ARNs
    boolean plural = i + 2 == name.length() && name.charAt(i + 1) == 's';
    return upper && (afterLower || (beforeLower && !plural));
  }

  private static boolean hasCapitalInside(String surface) {
    for (int i = 1; i < surface.length(); i++) {
      if (Character.isUpperCase(surface.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private String stem(String word) {
    return stemmer.stem(word).toString();
  }

  /** ASCII is its own compatibility form. */
  private static String normal(String surface) {
    boolean ascii = surface.chars().allMatch(c -> c < ASCII);
    String compatible = ascii ? surface : Normalizer.normalize(surface, Normalizer.Form.NFKC);
    return compatible.toLowerCase(Locale.ROOT);
  }

  static boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (Character.isSurrogate(c) && Character.isAlphabetic(c));
  }
}
