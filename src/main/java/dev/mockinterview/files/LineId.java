package dev.mockinterview.files;

/**
 * The name that a line's author gave to it, so that the result's line can carry the same.
 *
 * @param text the text, or the number as it was written
 * @param isNumber whether it was a JSON number
 */
public record LineId(String text, boolean isNumber) {

  /** The text alone. */
  @Override
  public String toString() {
    return text;
  }
}
