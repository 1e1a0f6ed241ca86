package dev.mockinterview.measure;

import java.util.Optional;

/**
 * One answer with a grader's mark and the scorer's.
 *
 * @param question what tells the question from others: its id or its text
 * @param kind what the answer was written to be, where that is known
 * @param grade the grader's mark, 0 to 100
 * @param score the scorer's mark, 0 to 100
 */
public record Mark(String question, Optional<String> kind, double grade, double score) {

  public Mark {
    check("grade", grade);
    check("score", score);
  }

  /** How far the scorer is above the grader; negative where it is below. */
  public double difference() {
    return score - grade;
  }

  /** The same answer with another mark by the scorer. */
  Mark withScore(double other) {
    return new Mark(question, kind, grade, other);
  }

  private static void check(String name, double value) {
    if (!(value >= 0 && value <= 100)) {
      throw new IllegalArgumentException(name + " must be 0 to 100, was " + value);
    }
  }
}
