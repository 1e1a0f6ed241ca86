package dev.mockinterview.usage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a usage line: which options and arguments it names. */
final class UsageLine {

  private static final String MORE = "...";

  private final Map<String, Optional<Slot>> options = new LinkedHashMap<>();
  private final List<Slot> arguments = new ArrayList<>();
  private boolean endless;

  /**
   * @param command the command's name, with which the line begins
   */
  UsageLine(String command, String line) {
    if (!(line + " ").startsWith(command + " ")) {
      throw new IllegalArgumentException("not the usage of " + command + ": " + line);
    }
    String rest = line.substring(command.length());
    List<String> words =
        Arrays.stream(rest.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    for (int i = 0; i < words.size(); i++) {
      String word = bare(words.get(i));
      if (word.startsWith("--")) {
        boolean closed = words.get(i).endsWith("]") || words.get(i).endsWith(")");
        boolean valued = !closed && i + 1 < words.size() && isValue(words.get(i + 1));
        options.put(word, valued ? Optional.of(new Slot(bare(words.get(++i)))) : Optional.empty());
      } else if (word.equals(MORE)) {
        endless = true;
      } else if (!word.equals("|")) {
        arguments.add(new Slot(word));
      }
    }
  }

  private static boolean isValue(String word) {
    return !word.equals("|") && !word.startsWith("-") && !word.startsWith("[");
  }

  private static String bare(String word) {
    return word.replaceAll("[\\[\\]()]", "");
  }

  /** By name: the slot of its value, empty for an option that is given or not. */
  Map<String, Optional<Slot>> options() {
    return options;
  }

  /** What stands without a name, in order. */
  List<Slot> arguments() {
    return arguments;
  }

  /** Whether more of the last argument can follow. */
  boolean isEndless() {
    return endless;
  }

  /** The line in pieces that shouldn't be cut: an option with its value, a pair of brackets. */
  static List<String> pieces(String line) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int depth = 0;
    String[] words = line.split(" ");
    for (int i = 0; i < words.length; i++) {
      piece.append(piece.isEmpty() ? "" : " ").append(words[i]);
      depth +=
          words[i].chars().map(c -> "[(".indexOf(c) >= 0 ? 1 : "])".indexOf(c) >= 0 ? -1 : 0).sum();
      boolean valueFollows =
          words[i].startsWith("--") && i + 1 < words.length && isValue(words[i + 1]);
      if (depth == 0 && !valueFollows) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
    }
    return pieces;
  }
}
