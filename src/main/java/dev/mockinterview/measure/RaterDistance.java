package dev.mockinterview.measure;

import java.util.List;
import java.util.Map;

/**
 * How far somebody's ratings of prepared answers lie from the key.
 *
 * @param agreement with the key, as between two people
 * @param severity mean of rating minus key: below 0 for who is stricter than the key
 */
public record RaterDistance(RaterAgreement agreement, double severity) {

  /**
   * A rated answer.
   *
   * @param rating the person's, 1 to 5
   * @param key what it should have been, 1 to 5
   */
  public record Rated(int rating, int key) {}

  /**
   * The distance over some answers.
   *
   * @throws IllegalArgumentException where there are none
   */
  public static RaterDistance of(List<Rated> answers) {
    if (answers.isEmpty()) {
      throw new IllegalArgumentException("there must be at least one rated answer");
    }
    return new RaterDistance(
        RaterAgreement.of(
            answers.stream()
                .map(each -> Map.of("rating", each.rating(), "key", each.key()))
                .toList()),
        answers.stream().mapToInt(each -> each.rating() - each.key()).average().orElseThrow());
  }
}
