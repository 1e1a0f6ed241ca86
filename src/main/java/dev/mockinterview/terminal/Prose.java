package dev.mockinterview.terminal;

import dev.mockinterview.terminal.AnswerReader.Reply;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What typed text means as a reply, the same on a terminal and on a pipe. */
final class Prose {

  private static final Pattern COMMAND = Pattern.compile(":(\\p{L}+)\\s*");
  private static final int LONGEST_COMMAND = 40;
  private static final Set<String> KNOWN =
      Set.of("skip", "hint", "repeat", "pause", "finish", "help", "model");

  private Prose() {}

  /**
   * Whether the last line is nothing but a command word: any word where it is the only line, a
   * known one behind others. Two colons make a text of it.
   *
   * @param end the last part of what was typed, from the beginning or from a line's beginning
   * @param only whether {@code end} is all that was typed
   */
  static boolean isCommand(CharSequence end, boolean only) {
    return end.length() <= LONGEST_COMMAND && command(end.toString(), only).isPresent();
  }

  /** The reply that was typed, where a last empty line only ended it. */
  static Reply reply(String typed) {
    String text = withoutClosingLine(typed);
    int lastBreak = text.lastIndexOf('\n');
    String last = text.substring(lastBreak + 1);
    if (isCommand(last, lastBreak < 0)) {
      String draft = text.substring(0, lastBreak + 1);
      return new Reply.Command(command(last, lastBreak < 0).orElseThrow(), draft);
    }
    return new Reply.Text(text);
  }

  private static Optional<String> command(String line, boolean only) {
    Matcher command = COMMAND.matcher(line);
    return command.matches()
        ? Optional.of(command.group(1).toLowerCase(Locale.ROOT))
            .filter(name -> only || KNOWN.contains(name))
        : Optional.empty();
  }

  /** The text without the empty line that only ended it. */
  static String withoutClosingLine(String typed) {
    int lastBreak = typed.lastIndexOf('\n');
    boolean closed = typed.substring(lastBreak + 1).isBlank();
    return closed ? typed.substring(0, Math.max(0, lastBreak)) : typed;
  }
}
