package dev.mockinterview.document;

import java.util.List;

/**
 * A part of a line of a text that is marked all the same.
 *
 * @param marks the marks of its words; none where they are plain
 * @param ends those of the marks that end here, to be shown behind the words
 */
public record Stretch(String text, List<Mark> marks, List<Mark> ends) {

  public Stretch {
    marks = List.copyOf(marks);
    ends = List.copyOf(ends);
  }

  /** Whether anything is said about the words. */
  public boolean marked() {
    return !marks.isEmpty();
  }

  /** The gravest of the marks' signs: what is wrong goes before what is right. */
  public Sign sign() {
    return marks.stream()
        .map(Mark::sign)
        .max(Sign::compareTo)
        .orElseThrow(() -> new IllegalStateException("not marked: \"" + text + "\""));
  }
}
