package dev.mockinterview.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Guesses which command somebody meant. */
final class CommandNames {

  /** What other programs call it. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("start", "interview"),
          Map.entry("begin", "interview"),
          Map.entry("practise", "interview"),
          Map.entry("practice", "interview"),
          Map.entry("quiz", "interview"),
          Map.entry("continue", "resume"),
          Map.entry("history", "interviews"),
          Map.entry("remove", "delete"),
          Map.entry("forget", "delete"),
          Map.entry("man", "manual"),
          Map.entry("check", "doctor"));

  private CommandNames() {}

  /** Says that there is no such command, and which was meant. */
  static UsageException unknown(String asked, List<String> names) {
    List<String> meant = meant(asked, names);
    return new UsageException(
        "no such command: \"%s\"%s"
            .formatted(
                asked,
                meant.isEmpty() ? "; " + instead(asked, names) : Suggestions.question(meant)));
  }

  /** Whether two words are nearly a command, in any order. */
  static boolean isNear(String asked, List<String> names) {
    return !inAnyOrder(asked, names).isEmpty();
  }

  private static List<String> meant(String asked, List<String> names) {
    List<String> near = inAnyOrder(asked, names);
    return near.isEmpty()
        ? Stream.ofNullable(ELSEWHERE.get(asked.toLowerCase(Locale.ROOT)))
            .filter(names::contains)
            .toList()
        : near;
  }

  private static List<String> inAnyOrder(String asked, List<String> names) {
    List<String> near = Suggestions.near(asked, names);
    String[] words = asked.split(" ");
    return near.isEmpty() && words.length == 2
        ? Suggestions.near(words[1] + " " + words[0], names)
        : near;
  }

  private static String instead(String asked, List<String> names) {
    Set<String> words = Set.of(asked.split(" ")[0]);
    List<String> sharing =
        names.stream()
            .filter(name -> Arrays.stream(name.split(" ")).anyMatch(words::contains))
            .sorted()
            .toList();
    return sharing.isEmpty() ? "\"help\" lists all" : "there is " + String.join(", ", sharing);
  }
}
