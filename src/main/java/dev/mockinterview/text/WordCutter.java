package dev.mockinterview.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Cuts OpenNLP's tokens further, so that technical spelling doesn't matter: {@code x-api-key},
 * {@code AWS_PROXY} and {@code 29s} fall into their words, {@code don't} into {@code do} and {@code
 * n't}.
 */
final class WordCutter {

  private static final Map<String, String> CONTRACTED =
      Map.of("ca", "can", "wo", "will", "sha", "shall");

  private final String text;
  private final Function<String, Form> forms;

  /**
   * @param forms says what a piece is by itself
   */
  WordCutter(String text, Function<String, Form> forms) {
    this.text = text;
    this.forms = forms;
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
        && Forms.isLetter(text.charAt(end - 1))
        && Character.isUpperCase(text.charAt(start));
  }

  private void cut(Span span, List<Token> out) {
    int at = span.start();
    while (at < span.end()) {
      char c = text.charAt(at);
      int end;
      if (Character.isDigit(c)) {
        end = endOfNumber(at, span.end());
        out.add(token(at, end));
      } else if (Forms.isLetter(c)) {
        end = endOfWord(at, span.end());
        addWord(at, end, out);
      } else if (c == '\''
          && at + 1 < span.end()
          && Forms.isLetter(text.charAt(at + 1))
          && !out.isEmpty()
          && out.get(out.size() - 1).end() == at) {
        end = endOfWord(at + 1, span.end());
        out.add(token(at, end));
      } else {
        end = at + (Character.isHighSurrogate(c) && at + 1 < span.end() ? 2 : 1);
        if (!joins(at, span)) {
          out.add(token(at, end));
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
    while (at < limit && (Forms.isLetter(text.charAt(at)) || Character.isDigit(text.charAt(at)))) {
      at++;
    }
    return at + 1 < limit && at - start > 1 && endsWithNot(at + 2) ? at + 2 : at;
  }

  /** Whether an "n't" ends there. */
  private boolean endsWithNot(int end) {
    return Character.toLowerCase(text.charAt(end - 1)) == 't'
        && text.charAt(end - 2) == '\''
        && Character.toLowerCase(text.charAt(end - 3)) == 'n';
  }

  private void addWord(int start, int end, List<Token> out) {
    if (end - start > 3 && endsWithNot(end)) {
      out.add(auxiliary(start, end - 3));
      out.add(token(end - 3, end));
    } else {
      out.add(token(start, end));
    }
  }

  private Token token(int start, int end) {
    return new Token(start, end, forms.apply(text.substring(start, end)));
  }

  /** What stands before "n't": "ca" of "can't" is "can" and no CA. */
  private Token auxiliary(int start, int end) {
    Form said = forms.apply(text.substring(start, end));
    String word = CONTRACTED.get(said.word());
    return new Token(start, end, word == null ? said : forms.apply(word));
  }
}
