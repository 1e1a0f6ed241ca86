package dev.mockinterview.cli;

import dev.mockinterview.interview.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes apart why several people moved, where one text says it for all. */
final class Reasons {

  /** Where somebody's reason begins in the text, and where its words do. */
  private record Start(Person who, int at, int words) {}

  private Reasons() {}

  /**
   * The reason of each mover: what stands behind the name and a colon up to the next name, or the
   * whole text where it names nobody.
   *
   * @throws UsageException where it names some of them only, or gives no words for one
   */
  static Map<Person, String> of(String text, List<Person> movers) {
    List<Start> starts =
        movers.stream()
            .flatMap(who -> start(text, who).stream())
            .sorted((one, other) -> Integer.compare(one.at(), other.at()))
            .toList();
    Map<Person, String> reasons = new LinkedHashMap<>();
    if (starts.isEmpty()) {
      movers.forEach(who -> reasons.put(who, text));
      return reasons;
    }
    if (starts.get(0).at() > 0) {
      throw new UsageException("--why begins with words that belong to nobody: " + text);
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).at() : text.length();
      String words = text.substring(starts.get(i).words(), end).strip();
      reasons.put(starts.get(i).who(), words.replaceAll("\\s*;$", ""));
    }
    return reasons;
  }

  /** A name counts at the beginning and behind a semicolon. */
  private static List<Start> start(String text, Person who) {
    String mark = who.name() + ":";
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      String before = text.substring(0, at).strip();
      if (before.isEmpty() || before.endsWith(";")) {
        return List.of(new Start(who, before.isEmpty() ? 0 : at, at + mark.length()));
      }
    }
    return List.of();
  }
}
