package dev.mockinterview.interview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Somebody named something that doesn't exist; the message suggests the nearest that does. */
public final class UnknownIdException extends IllegalArgumentException {

  /**
   * @param what what kind of thing, for example "question"
   * @param id the unknown name
   * @param known the names that exist
   */
  public UnknownIdException(String what, String id, List<String> known) {
    super(
        "no such "
            + what
            + ": \""
            + id
            + "\""
            + nearest(id, known).map(name -> ", did you mean \"" + name + "\"?").orElse(""));
  }

  private static Optional<String> nearest(String id, List<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    String shortened = id.length() > 100 ? id.substring(0, 100) : id;
    return known.stream()
        .min(Comparator.comparingInt(name -> distance.apply(name, shortened)))
        .filter(name -> distance.apply(name, shortened) <= Math.max(2, name.length() / 3));
  }
}
