package dev.mockinterview.bank;

import java.util.List;
import java.util.Optional;

/**
 * A false claim that people make about the matter of a question.
 *
 * @param id stable name within its rubric
 * @param says the false claim in one plain sentence
 * @param correction what is true instead
 * @param cost credit that the claim takes away, 1 to 6, in the unit of the points' weights
 * @param contradicts id of a point that can't be earned together with this claim
 * @param polarity {@code NEGATIVE} where the false claim is a denial of what the phrases name
 * @param phrases plain short wordings of the claim
 */
public record Misconception(
    String id,
    String says,
    String correction,
    int cost,
    Optional<String> contradicts,
    Polarity polarity,
    List<String> phrases) {

  public Misconception {
    Checks.id("misconception id", id);
    Checks.text("says of misconception " + id, says);
    Checks.text("correction of misconception " + id, correction);
    phrases = Checks.notEmpty("phrases of misconception " + id, phrases);
    phrases.forEach(phrase -> Checks.text("phrase of misconception " + id, phrase));
    Checks.unique("phrase", phrases, phrase -> phrase);
    if (cost < 1 || cost > 6) {
      throw new IllegalArgumentException("cost must be 1 to 6, was " + cost);
    }
  }
}
