package dev.mockinterview.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text where a line break ends a statement: at blank lines, before list items, before a line
 * that starts like a new sentence. A line that was only wrapped goes on in the next one.
 */
final class Blocks {

  private Blocks() {}

  static List<Span> of(String text) {
    List<Span> blocks = new ArrayList<>();
    int start = 0;
    int newline = text.indexOf('\n');
    while (newline >= 0) {
      if (endsStatement(text, start, newline)) {
        add(blocks, text, start, newline);
        start = newline + 1;
      }
      newline = text.indexOf('\n', newline + 1);
    }
    add(blocks, text, start, text.length());
    return blocks;
  }

  private static boolean endsStatement(String text, int start, int newline) {
    int next = newline + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (next >= text.length() || !Character.isLowerCase(text.charAt(next))) {
      return true;
    }
    int last = newline - 1;
    while (last >= start && text.charAt(last) == ' ') {
      last--;
    }
    return last < start || ".!?:;{}".indexOf(text.charAt(last)) >= 0;
  }

  private static void add(List<Span> blocks, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      blocks.add(new Span(from, to));
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }
}
