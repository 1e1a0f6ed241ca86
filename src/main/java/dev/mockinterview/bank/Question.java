package dev.mockinterview.bank;

import java.util.List;
import java.util.Optional;

/**
 * A question as it is read to a person.
 *
 * @param id stable name, for example {@code basic-01}
 * @param category id of the category that it belongs to
 * @param level whom it is meant for
 * @param text the question word for word
 * @param hints short helps that may be shown on demand, in order
 * @param minutes suggested time for the answer, 1 to 60
 * @param topic what it asks about, where other questions ask nearly the same; empty where none does
 */
public record Question(
    String id,
    String category,
    Level level,
    String text,
    List<String> hints,
    int minutes,
    Optional<String> topic) {

  public Question {
    Checks.id("question id", id);
    Checks.id("category", category);
    Checks.text("text of " + id, text);
    hints = List.copyOf(hints);
    hints.forEach(hint -> Checks.text("hint of " + id, hint));
    topic.ifPresent(name -> Checks.id("topic", name));
    if (minutes < 1 || minutes > 60) {
      throw new IllegalArgumentException("minutes must be 1 to 60, was " + minutes);
    }
  }
}
