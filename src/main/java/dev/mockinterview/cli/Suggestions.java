package dev.mockinterview.cli;

import static java.util.stream.Collectors.joining;

import dev.mockinterview.bank.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Says of a word that isn't known which was meant, in the same words everywhere. */
final class Suggestions {

  private Suggestions() {}

  /** One of a few words was needed, and another was given. */
  static UsageException noChoice(String what, String given, List<String> known) {
    String all = "here is " + String.join(", ", known);
    String unknown = "no such " + what + ": \"" + given + "\"";
    List<String> near = near(given, known);
    return new UsageException(
        unknown + (near.isEmpty() ? "; t" + all : question(near) + " T" + all));
  }

  /** The question whether somebody meant one of these. */
  static String question(List<String> names) {
    return names.stream()
        .map(name -> "\"" + name + "\"")
        .collect(joining(" or ", ", did you mean ", "?"));
  }

  /** The known names that were meant: nearly the same, or the only one that begins like that. */
  static List<String> near(String given, Collection<String> known) {
    String small = given.toLowerCase(Locale.ROOT);
    List<String> near = Nearest.all(small, known);
    if (!near.isEmpty() || small.isEmpty()) {
      return near;
    }
    List<String> begun = known.stream().filter(name -> name.startsWith(small)).toList();
    return begun.size() == 1 ? begun : List.of();
  }
}
