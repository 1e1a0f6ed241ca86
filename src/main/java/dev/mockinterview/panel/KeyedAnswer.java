package dev.mockinterview.panel;

import dev.mockinterview.bank.Anchors;
import dev.mockinterview.bank.Question;
import java.util.Optional;

/**
 * A prepared answer with the rating that a careful expert gives it, to learn rating from.
 *
 * @param question what was asked
 * @param anchors what ratings of it sound like
 * @param answer the answer
 * @param key the right rating, 1 to 5
 * @param why what speaks for that rating
 */
public record KeyedAnswer(
    Question question, Optional<Anchors> anchors, String answer, int key, String why) {

  public KeyedAnswer {
    if (key < 1 || key > 5) {
      throw new IllegalArgumentException("key must be 1 to 5, was " + key);
    }
  }
}
