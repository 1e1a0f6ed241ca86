package dev.mockinterview.interview;

import dev.mockinterview.scoring.Score;

/** What became of a question that was asked. */
public sealed interface Outcome {

  /**
   * Answered and scored.
   *
   * @param answer the answer exactly as given
   */
  record Scored(String answer, Score score) implements Outcome {}

  /**
   * Answered, but nobody has written a rubric yet; never counts as zero.
   *
   * @param answer the answer exactly as given
   */
  record NotScored(String answer) implements Outcome {}

  /** Asked, and the person had nothing to say; counts as zero where a rubric exists. */
  record NoAnswer() implements Outcome {}

  /** Passed over on purpose; doesn't count. */
  record Skipped() implements Outcome {}
}
