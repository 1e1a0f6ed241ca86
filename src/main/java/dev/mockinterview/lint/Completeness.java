package dev.mockinterview.lint;

import dev.mockinterview.bank.Example;
import dev.mockinterview.bank.Fault;
import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Rubric;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what a rubric still lacks. */
final class Completeness {

  private static final int FEWEST_POINTS = 4;
  private static final int MOST_POINTS = 9;
  private static final int FEWEST_EXAMPLES = 6;

  /** What drafts and skeletons hold where only an author knows. */
  private static final String OPEN = "TODO";

  private static final String STILL_OPEN = "still says " + OPEN;

  private final Rubric rubric;
  private final List<Fault> faults = new ArrayList<>();

  private Completeness(Rubric rubric) {
    this.rubric = rubric;
  }

  static List<Fault> faults(Rubric rubric) {
    Completeness check = new Completeness(rubric);
    check.points();
    check.misconceptions();
    check.examples();
    check.rest();
    return check.faults;
  }

  /** Whether an author still has to fill in something. */
  static boolean isOpen(Rubric rubric) {
    return faults(rubric).stream().anyMatch(fault -> fault.message().equals(STILL_OPEN));
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
      open(pointer + "/says", point.says());
      point.advice().ifPresent(advice -> open(pointer + "/advice", advice));
      point.probe().ifPresent(probe -> open(pointer + "/probe", probe));
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

  private void misconceptions() {
    for (int i = 0; i < rubric.misconceptions().size(); i++) {
      Misconception claim = rubric.misconceptions().get(i);
      open("/misconceptions/" + i + "/says", claim.says());
      open("/misconceptions/" + i + "/correction", claim.correction());
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
    for (int i = 0; i < examples.size(); i++) {
      open("/examples/" + i + "/answer", examples.get(i).answer());
    }
  }

  private void rest() {
    rubric.model().ifPresent(model -> open("/model", model));
    rubric
        .anchors()
        .ifPresent(
            anchors -> {
              open("/anchors/1", anchors.one());
              open("/anchors/3", anchors.three());
              open("/anchors/5", anchors.five());
            });
    for (int i = 0; i < rubric.sources().size(); i++) {
      open("/sources/" + i + "/title", rubric.sources().get(i).title());
    }
  }

  private void open(String pointer, String text) {
    if (text.contains(OPEN)) {
      add(pointer, STILL_OPEN);
    }
  }

  private void add(String pointer, String message) {
    faults.add(new Fault(pointer, message));
  }
}
