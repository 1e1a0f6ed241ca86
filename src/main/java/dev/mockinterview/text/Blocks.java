package dev.mockinterview.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text where a line break ends a statement: at blank lines, before list items, before a line
 * that starts like a new sentence. A line that was only wrapped goes on in the next one.
 */
final class Blocks {

  /** How much of a line is looked at to tell whether it is code, in UTF-16 units. */
  private static final int LONGEST_CODE = 200;

  /** A key with its value, a comment, a command line, a brace or semicolon at the end. */
  private static final Pattern CODE =
      Pattern.compile(
          "[ \"'$]*[\\w.$-]+[\"']?( \"[^\"\n]*\")* *(=|:=|: *[\\[{\"'$]|\\{).*"
              + "|(#|//|--|<|\\$|\\}|aws |curl |sam |terraform |npm |sls ).*"
              + "|[^\n]*[{}\\\\] *$");

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
    if (isCode(text, lineStart(text, newline), newline)
        || isCode(text, next, lineEnd(text, next))) {
      return true;
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

  /** A setting, a command or a line of a program: it isn't prose that was wrapped. */
  private static boolean isCode(String text, int start, int end) {
    return CODE.matcher(text).region(start, Math.min(end, start + LONGEST_CODE)).lookingAt();
  }

  private static int lineStart(String text, int newline) {
    return text.lastIndexOf('\n', newline - 1) + 1;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
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
