package dev.mockinterview.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command as somebody would type it.
 *
 * @param line the command
 * @param remark what it is good for; blank where it speaks for itself
 */
public record Example(String line, String remark) {

  /** What the program is called in a system's shell; only there stands a pipe. */
  public static final String PROGRAM = "mock-interview";

  private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|\\S)+");

  public Example {
    if (line.isBlank()) {
      throw new IllegalArgumentException("an example is empty");
    }
  }

  /** As it is typed in a system's shell. */
  public String inSystemShell() {
    return line.contains(PROGRAM + " ") ? line : PROGRAM + " " + line;
  }

  /**
   * The command in lines no wider than that where it can be broken, each but the last with a
   * backslash at its end.
   */
  public List<String> lines(int width) {
    return lines(line, width);
  }

  static List<String> lines(String command, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    Matcher words = WORD.matcher(command);
    while (words.find()) {
      String word = words.group();
      int columns = open.length() + 1 + word.length() + (words.end() < command.length() ? 2 : 0);
      if (!open.toString().isBlank() && columns > width) {
        lines.add(open + " \\");
        open = new StringBuilder("   ");
      }
      open.append(open.isEmpty() ? "" : " ").append(word);
    }
    lines.add(open.toString());
    return lines;
  }
}
