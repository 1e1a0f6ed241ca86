package dev.mockinterview.terminal;

import dev.mockinterview.terminal.AnswerReader.Reply;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What typed text means as a reply, the same on a terminal and on a pipe. */
final class Prose {

  private static final Pattern COMMAND = Pattern.compile(":(\\p{L}+)\\s*");
  private static final int LONGEST_COMMAND = 40;

  private Prose() {}

  /** Whether these are nothing but a command word; two colons make a text of it. */
  static boolean isCommand(CharSequence typed) {
    return typed.length() <= LONGEST_COMMAND && COMMAND.matcher(typed).matches();
  }

  /** The reply that was typed, where a last empty line only ended it. */
  static Reply reply(String typed) {
    String text = withoutClosingLine(typed);
    Matcher command = COMMAND.matcher(text);
    return text.length() <= LONGEST_COMMAND && command.matches()
        ? new Reply.Command(command.group(1).toLowerCase(Locale.ROOT))
        : new Reply.Text(text);
  }

  private static String withoutClosingLine(String typed) {
    int lastBreak = typed.lastIndexOf('\n');
    boolean closed = typed.substring(lastBreak + 1).isBlank();
    return closed ? typed.substring(0, Math.max(0, lastBreak)) : typed;
  }
}
