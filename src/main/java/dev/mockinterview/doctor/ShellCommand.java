package dev.mockinterview.doctor;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes commands of the systems that have {@code chmod} so that people can paste them. */
public final class ShellCommand {

  private ShellCommand() {}

  /** The lines as they are, or none on a system whose shell is another one. */
  public static List<String> lines(String... commands) {
    return File.separatorChar == '/' ? List.of(commands) : List.of();
  }

  /**
   * One command; each word is quoted where a shell would read it differently.
   *
   * @param words the command and its arguments, of which none is a pattern
   */
  public static String of(Object... words) {
    return Arrays.stream(words)
        .flatMap(word -> word instanceof List<?> several ? several.stream() : Stream.of(word))
        .map(word -> quoted(word.toString()))
        .collect(Collectors.joining(" "));
  }

  /** A word that the shell takes as it is. */
  public static String quoted(String word) {
    if (word.matches("[\\p{L}\\p{N}_./:=,@%+-]+")) {
      return word;
    }
    if (word.chars().noneMatch(Character::isISOControl)) {
      return "'" + word.replace("'", "'\\''") + "'";
    }
    StringBuilder quoted = new StringBuilder("$'");
    word.chars()
        .forEach(
            c -> {
              if (Character.isISOControl(c)) {
                quoted.append("\\x%02x".formatted(c));
              } else {
                quoted.append(c == '\'' || c == '\\' ? "\\" : "").append((char) c);
              }
            });
    return quoted.append("'").toString();
  }
}
