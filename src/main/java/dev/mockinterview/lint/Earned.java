package dev.mockinterview.lint;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads off a score what was said. */
final class Earned {

  private Earned() {}

  /** The ids of the points that earned anything. */
  static Set<String> points(Score score) {
    return score.points().stream()
        .filter(point -> point.credit() > 0)
        .map(PointScore::point)
        .map(KeyPoint::id)
        .collect(Collectors.toSet());
  }
}
