package dev.mockinterview.bank;

import java.util.List;
import java.util.Optional;

/**
 * One fact that a good answer states.
 *
 * @param id stable name within its rubric
 * @param says the fact in one plain sentence
 * @param importance fixes the weight
 * @param polarity {@code NEGATIVE} where the fact is a denial and the phrases name what is denied
 * @param parts what the point is made of, mostly one part; the credit is the share of parts made
 * @param advice what to study or say, shown when the point is missing
 * @param probe the follow-up question that an interviewer would ask when the point is missing
 */
public record KeyPoint(
    String id,
    String says,
    Importance importance,
    Polarity polarity,
    List<Part> parts,
    Optional<String> advice,
    Optional<String> probe) {

  public KeyPoint {
    Checks.id("point id", id);
    Checks.text("says of point " + id, says);
    parts = Checks.notEmpty("parts of point " + id, parts);
    advice.ifPresent(text -> Checks.text("advice of point " + id, text));
    probe.ifPresent(text -> Checks.text("probe of point " + id, text));
  }

  /** The credit that the point earns when it is made in full. */
  public int weight() {
    return importance.weight();
  }
}
