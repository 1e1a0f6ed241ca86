package dev.mockinterview.terminal;

import java.util.Optional;

/** Tells the name of a file from words that were meant for something else. */
final class FileWord {

  private static final String SAVE = "save ";

  private FileWord() {}

  /**
   * The file that somebody named on purpose: any name behind "save", else one that looks like a
   * path.
   */
  static Optional<String> in(String typed) {
    String line = typed.strip();
    if (line.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    if (line.startsWith(SAVE)) {
      return Optional.of(line.substring(SAVE.length()).strip());
    }
    return looksLikePath(line) ? Optional.of(line) : Optional.empty();
  }

  /** A sentence has blanks and ends in a full stop. */
  private static boolean looksLikePath(String line) {
    if (line.startsWith("/") || line.startsWith("./") || line.startsWith("~/")) {
      return true;
    }
    boolean marked = line.indexOf('/') >= 0 || line.indexOf('.') >= 0;
    return marked && !line.endsWith(".") && line.chars().noneMatch(Character::isWhitespace);
  }
}
