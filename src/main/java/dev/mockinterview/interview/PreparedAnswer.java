package dev.mockinterview.interview;

import java.util.Optional;

/**
 * An answer that was written before its question is asked, here or elsewhere.
 *
 * @param text exactly as written, finished or not
 * @param confidence how sure its author was, where that was said
 */
public record PreparedAnswer(String text, Optional<Confidence> confidence) {

  /** Nothing was written. */
  public static final PreparedAnswer NONE = of("");

  /** Words that nobody said how sure they are of. */
  public static PreparedAnswer of(String text) {
    return new PreparedAnswer(text, Optional.empty());
  }

  /** Both in one; empty where they say different things. */
  public Optional<PreparedAnswer> with(PreparedAnswer more) {
    boolean fits =
        text.equals(more.text)
            && (confidence.isEmpty()
                || more.confidence.isEmpty()
                || confidence.equals(more.confidence));
    return fits
        ? Optional.of(new PreparedAnswer(text, confidence.or(more::confidence)))
        : Optional.empty();
  }

  /** How sure the author was of an answer; nothing where it has become another one since. */
  public Optional<Confidence> confidenceIn(String answer) {
    return answer.strip().equals(text.strip()) ? confidence : Optional.empty();
  }
}
