package dev.mockinterview.progress;

import java.time.Instant;

/**
 * How one question went, over all interviews.
 *
 * @param question id of the question
 * @param category id of the category that it was last asked in
 * @param counted how often it was asked and counts, at least once
 * @param last its last score, 0 to 100
 * @param asked when the interview began that asked it last
 * @param pace how long its answers took
 */
public record QuestionResult(
    String question, String category, int counted, int last, Instant asked, Pace pace) {

  public QuestionResult {
    if (counted < 1) {
      throw new IllegalArgumentException(question + " must count once at least, was " + counted);
    }
    if (last < 0 || last > 100) {
      throw new IllegalArgumentException("score of " + question + " must be 0 to 100, was " + last);
    }
  }
}
