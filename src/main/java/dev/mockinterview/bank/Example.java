package dev.mockinterview.bank;

import java.util.List;

/**
 * An answer with the marks that a careful expert gives it; the build scores every one.
 *
 * @param kind the quality that it stands for
 * @param answer the answer as given
 * @param earns ids of the points that it makes in full or in part
 * @param lowest lowest fair score, 0 to 100
 * @param highest highest fair score, not below {@code lowest}
 */
public record Example(Kind kind, String answer, List<String> earns, int lowest, int highest) {

  /** The quality that an example stands for. */
  public enum Kind {
    STRONG,
    FAIR,
    THIN,
    SPOKEN,
    /** Fluent and false. */
    WRONG,
    /** Answers something else. */
    OFF
  }

  public Example {
    Checks.text("answer of example", answer);
    earns = List.copyOf(earns);
    Checks.unique("point", earns, point -> point);
    if (lowest < 0 || highest > 100 || lowest > highest) {
      throw new IllegalArgumentException(
          "score must be a range within 0-100, was " + lowest + "-" + highest);
    }
  }
}
