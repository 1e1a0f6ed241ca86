package dev.mockinterview.lint;

import dev.mockinterview.bank.Fault;
import dev.mockinterview.bank.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Holds the order in which people read a rubric: what weighs most first, the best answer first. */
final class ReadingOrder {

  private ReadingOrder() {}

  static List<Fault> faults(Rubric rubric) {
    List<Fault> faults = new ArrayList<>();
    faults.addAll(descents("/points/", rubric.points(), point -> point.importance()));
    faults.addAll(descents("/examples/", rubric.examples(), example -> example.kind()));
    return faults;
  }

  private static <T, E extends Enum<E>> List<Fault> descents(
      String pointer, List<T> items, Function<T, E> rank) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 1; i < items.size(); i++) {
      E before = rank.apply(items.get(i - 1));
      E here = rank.apply(items.get(i));
      if (here.compareTo(before) < 0) {
        faults.add(
            new Fault(pointer + i, "a %s stands behind a %s".formatted(name(here), name(before))));
      }
    }
    return faults;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
