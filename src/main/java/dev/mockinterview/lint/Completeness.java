package dev.mockinterview.lint;

import dev.mockinterview.bank.Example;
import dev.mockinterview.bank.Fault;
import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Rubric;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what a rubric has too few of. */
final class Completeness {

  private static final int FEWEST_POINTS = 4;
  private static final int MOST_POINTS = 9;
  private static final int FEWEST_EXAMPLES = 6;

  private final Rubric rubric;
  private final List<Fault> faults = new ArrayList<>();

  private Completeness(Rubric rubric) {
    this.rubric = rubric;
  }

  static List<Fault> faults(Rubric rubric) {
    Completeness check = new Completeness(rubric);
    check.points();
    check.examples();
    return check.faults;
  }

  private void points() {
    List<KeyPoint> points = rubric.points();
    if (points.size() < FEWEST_POINTS || points.size() > MOST_POINTS) {
      add(
          "/points",
          "a rubric has %d to %d points, this one %d"
              .formatted(FEWEST_POINTS, MOST_POINTS, points.size()));
    }
    if (points.stream().noneMatch(point -> point.importance() == Importance.MUST)) {
      add("/points", "no point is a must");
    }
    for (int i = 0; i < points.size(); i++) {
      KeyPoint point = points.get(i);
      String pointer = "/points/" + i;
      if (point.importance() != Importance.BONUS) {
        demand(point, "advice", point.advice(), pointer);
        demand(point, "probe", point.probe(), pointer);
      }
    }
  }

  private void demand(KeyPoint point, String key, Optional<String> text, String pointer) {
    if (text.isEmpty()) {
      add(pointer, "point %s has no \"%s\"; only a bonus may lack it".formatted(point.id(), key));
    }
  }

  private void examples() {
    List<Example> examples = rubric.examples();
    if (examples.size() < FEWEST_EXAMPLES) {
      add(
          "/examples",
          "a rubric has %d examples at least, this one %d"
              .formatted(FEWEST_EXAMPLES, examples.size()));
    }
    Set<Example.Kind> missing = EnumSet.allOf(Example.Kind.class);
    examples.forEach(example -> missing.remove(example.kind()));
    if (!missing.isEmpty()) {
      String kinds =
          missing.stream()
              .map(kind -> kind.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      add("/examples", "there is no example of kind " + kinds);
    }
  }

  private void add(String pointer, String message) {
    faults.add(new Fault(pointer, message));
  }
}
