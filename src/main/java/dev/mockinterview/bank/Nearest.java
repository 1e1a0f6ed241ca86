package dev.mockinterview.bank;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which known name a misspelled one was meant to be. */
public final class Nearest {

  private static final int FARTHEST = 3;
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(FARTHEST);

  private Nearest() {}

  /** {@code " (did you mean "x"?)"}, or nothing where no known name is near. */
  public static String suggestion(String name, Collection<String> known) {
    return to(name, known).map(near -> " (did you mean \"" + near + "\"?)").orElse("");
  }

  /** The known name that is near enough to have been meant, if there is one. */
  public static Optional<String> to(String name, Collection<String> known) {
    return known.stream()
        .filter(candidate -> isNear(name, candidate))
        .min(Comparator.comparingInt(candidate -> DISTANCE.apply(name, candidate)));
  }

  /**
   * All known names that are equally near; those that are longer than what was typed first, since
   * leaving a letter out is the commonest slip.
   */
  public static List<String> all(String name, Collection<String> known) {
    List<String> near = known.stream().filter(candidate -> isNear(name, candidate)).toList();
    int least = near.stream().mapToInt(each -> DISTANCE.apply(name, each)).min().orElse(0);
    return near.stream()
        .filter(candidate -> DISTANCE.apply(name, candidate) == least)
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  private static boolean isNear(String name, String candidate) {
    int distance = DISTANCE.apply(name, candidate);
    return distance >= 0 && distance <= FARTHEST && 2 * distance <= candidate.length();
  }
}
