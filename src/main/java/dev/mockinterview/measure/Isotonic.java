package dev.mockinterview.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rising curve that fits given points best by least squares, found by pooling adjacent
 * violators (Ayer et al. 1955). Between two levels it runs straight, beyond the ends it is level.
 */
final class Isotonic {

  private record Level(double x, double y, double weight) {

    Level and(Level other) {
      double sum = weight + other.weight;
      return new Level(
          (x * weight + other.x * other.weight) / sum,
          (y * weight + other.y * other.weight) / sum,
          sum);
    }
  }

  private final List<Level> levels;

  private Isotonic(List<Level> levels) {
    this.levels = levels;
  }

  /** The curve that turns the marks' scores into their grades. */
  static Isotonic fit(List<Mark> marks) {
    List<Mark> rising = new ArrayList<>(marks);
    rising.sort(Comparator.comparingDouble(Mark::score));
    List<Level> levels = new ArrayList<>();
    for (Mark mark : rising) {
      Level level = new Level(mark.score(), mark.grade(), 1);
      while (!levels.isEmpty() && mustPool(levels.get(levels.size() - 1), level)) {
        level = levels.remove(levels.size() - 1).and(level);
      }
      levels.add(level);
    }
    return new Isotonic(levels);
  }

  private static boolean mustPool(Level before, Level level) {
    return before.y() >= level.y() || before.x() == level.x();
  }

  /** The height of the curve. */
  double at(double x) {
    Level before = levels.get(0);
    for (Level level : levels) {
      if (level.x() >= x) {
        double width = level.x() - before.x();
        double share = width > 0 ? Math.max(0, x - before.x()) / width : 1;
        return before.y() + share * (level.y() - before.y());
      }
      before = level;
    }
    return before.y();
  }
}
