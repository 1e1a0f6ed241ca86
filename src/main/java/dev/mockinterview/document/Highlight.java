package dev.mockinterview.document;

/**
 * Marks a part of a text.
 *
 * @param start offset of the first UTF-16 unit in the text as it was given
 * @param end offset behind the last UTF-16 unit
 */
public record Highlight(int start, int end, Mark mark) {

  public Highlight {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a highlight can't be empty, was " + start + "-" + end);
    }
  }
}
