package dev.mockinterview.panel;

import dev.mockinterview.scoring.Score;
import java.util.Optional;

/**
 * What was heard, typed or pasted as text, and what the machine makes of it.
 *
 * @param text exactly as given
 * @param score the machine's; empty where the question has no rubric
 */
public record Heard(String text, Optional<Score> score) {

  public Heard {
    if (text.isBlank()) {
      throw new IllegalArgumentException("what was heard must not be blank");
    }
  }
}
