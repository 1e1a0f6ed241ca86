package dev.mockinterview.files;

import java.util.Comparator;

/**
 * Something wrong in a content pack, with its place.
 *
 * @param file path relative to the pack's folder, with slashes
 * @param line the line, 1 for the first and for what concerns the file as a whole
 * @param message what is wrong, in one line
 */
public record Problem(String file, int line, String message) implements Comparable<Problem> {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparing(Problem::message);

  @Override
  public int compareTo(Problem other) {
    return BY_PLACE.compare(this, other);
  }

  /** {@code file:line: message}, as editors and other tools understand it. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
