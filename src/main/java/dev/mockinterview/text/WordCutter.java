package dev.mockinterview.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * Cuts OpenNLP's tokens further, so that technical spelling doesn't matter: {@code x-api-key},
 * {@code AWS_PROXY} and {@code 29s} fall into their words, {@code don't} into {@code do} and {@code
 * n't}.
 */
final class WordCutter {

  private static final Map<String, String> CONTRACTED =
      Map.of("ca", "can", "wo", "will", "sha", "shall");

  private final String text;
  private final SnowballStemmer stemmer = new SnowballStemmer(ALGORITHM.ENGLISH);

  WordCutter(String text) {
    this.text = text;
  }

  List<Token> cut(List<Span> spans) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      int start = spans.get(i).start();
      while (i + 1 < spans.size() && isInsideName(spans.get(i).end(), spans.get(i + 1).start())) {
        i++;
      }
      cut(new Span(start, spans.get(i).end()), tokens);
    }
    return tokens;
  }

  /** The statistical tokenizer parts some names that it never saw: Start|Execution, AWS_I|AM. */
  private boolean isInsideName(int end, int start) {
    return end == start
        && isLetter(text.charAt(end - 1))
        && Character.isUpperCase(text.charAt(start));
  }

  private void cut(Span span, List<Token> out) {
    int at = span.start();
    while (at < span.end()) {
      char c = text.charAt(at);
      int end;
      if (Character.isDigit(c)) {
        end = endOfNumber(at, span.end());
        out.add(number(at, end));
      } else if (isLetter(c)) {
        end = endOfWord(at, span.end());
        addWord(at, end, out);
      } else if (c == '\''
          && at + 1 < span.end()
          && isLetter(text.charAt(at + 1))
          && !out.isEmpty()
          && out.get(out.size() - 1).end() == at) {
        end = endOfWord(at + 1, span.end());
        out.add(mark(at, end));
      } else {
        end = at + (Character.isHighSurrogate(c) && at + 1 < span.end() ? 2 : 1);
        if (!joins(at, span)) {
          out.add(mark(at, end));
        }
      }
      at = end;
    }
  }

  /** Hyphens, slashes and the like inside a word or alone say nothing by themselves. */
  private boolean joins(int at, Span span) {
    char c = text.charAt(at);
    return "-_/\\'\"*#~^=<>@|&{}[]".indexOf(c) >= 0
        || (c == '.' && at > span.start() && at + 1 < span.end())
        || (c == ':' && at > span.start() && at + 1 < span.end())
        || Character.isWhitespace(c);
  }

  private int endOfNumber(int start, int limit) {
    int at = start;
    while (at < limit) {
      char c = text.charAt(at);
      boolean separator =
          (c == ',' || c == '.')
              && at > start
              && at + 1 < limit
              && Character.isDigit(text.charAt(at + 1));
      if (!Character.isDigit(c) && !separator) {
        break;
      }
      at++;
    }
    return at;
  }

  private int endOfWord(int start, int limit) {
    int at = start;
    while (at < limit && (isLetter(text.charAt(at)) || Character.isDigit(text.charAt(at)))) {
      at++;
    }
    boolean negation =
        at + 1 < limit
            && text.charAt(at) == '\''
            && Character.toLowerCase(text.charAt(at + 1)) == 't'
            && Character.toLowerCase(text.charAt(at - 1)) == 'n';
    return negation && at - start > 1 ? at + 2 : at;
  }

  private void addWord(int start, int end, List<Token> out) {
    if (end - start > 3 && text.substring(start, end).toLowerCase(Locale.ROOT).endsWith("n't")) {
      out.add(auxiliary(start, end - 3));
      out.add(word(end - 3, end));
    } else {
      out.add(word(start, end));
    }
  }

  private Token number(int start, int end) {
    String digits = normal(text.substring(start, end)).replace(",", "");
    if (digits.indexOf('.') != digits.lastIndexOf('.') || !isPlainNumber(digits)) {
      return new Token(start, end, digits, digits, Token.Kind.WORD, List.of());
    }
    return new Token(start, end, digits, digits, Token.Kind.NUMBER, List.of());
  }

  private static boolean isPlainNumber(String digits) {
    return digits.length() <= 15
        && digits.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }

  private Token word(int start, int end) {
    String surface = text.substring(start, end);
    String word = normal(surface);
    boolean name = surface.length() > 1 && hasCapitalInside(surface);
    List<String> pieces = name ? pieces(surface) : List.of();
    return new Token(
        start, end, word, stem(word), name ? Token.Kind.NAME : Token.Kind.WORD, pieces);
  }

  /** What stands before "n't": "ca" of "can't" is "can" and no CA. */
  private Token auxiliary(int start, int end) {
    String said = normal(text.substring(start, end));
    String word = CONTRACTED.getOrDefault(said, said);
    return word.equals(said)
        ? word(start, end)
        : new Token(start, end, word, stem(word), Token.Kind.WORD, List.of());
  }

  private Token mark(int start, int end) {
    String mark = normal(text.substring(start, end));
    return new Token(start, end, mark, mark, Token.Kind.MARK, List.of());
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
    return surface.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private String stem(String word) {
    return stemmer.stem(word).toString();
  }

  private static String normal(String surface) {
    return Normalizer.normalize(surface, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (Character.isSurrogate(c) && Character.isAlphabetic(c));
  }
}
