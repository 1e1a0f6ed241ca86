package dev.mockinterview.cli;

import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How often the scorer gives a reference entry as the graders do. Counts only answers whose graders
 * marked every entry by itself.
 *
 * @param agreed how many entries both gave, or both didn't
 * @param falselyGiven how many only the scorer gave
 * @param falselyMissed how many only the graders gave
 */
record ItemAgreement(int agreed, int falselyGiven, int falselyMissed) {

  /** An entry counts as given from this share of full marks for it on. */
  private static final double GIVEN = 0.5;

  static ItemAgreement of(List<GradedScoring.Compared> compared) {
    int[] counts = new int[3];
    for (GradedScoring.Compared answer : compared) {
      List<List<Double>> graders = answer.line().itemGrades();
      int items = graders.stream().mapToInt(List::size).min().orElse(0);
      for (int item = 0; item < items; item++) {
        int at = item;
        boolean wanted =
            graders.stream().mapToDouble(grades -> grades.get(at)).average().orElse(0) >= GIVEN;
        OptionalDouble credit = credit(answer.score(), item);
        if (credit.isPresent()) {
          boolean given = credit.getAsDouble() >= GIVEN;
          counts[given == wanted ? 0 : given ? 1 : 2]++;
        }
      }
    }
    return new ItemAgreement(counts[0], counts[1], counts[2]);
  }

  int all() {
    return agreed + falselyGiven + falselyMissed;
  }

  /**
   * What the points drafted from one entry earned, as a share of what is enough for it: the same
   * part of its points as of all points. Empty where the entry left no points.
   */
  private static OptionalDouble credit(Score score, int item) {
    List<PointScore> own =
        score.points().stream().filter(point -> isFrom(point.point().id(), item + 1)).toList();
    int most = weight(own);
    if (most == 0) {
      return OptionalDouble.empty();
    }
    double enough = most * score.enough() / weight(score.points());
    return OptionalDouble.of(own.stream().mapToDouble(PointScore::earned).sum() / enough);
  }

  private static int weight(List<PointScore> points) {
    return points.stream().mapToInt(point -> point.point().weight()).sum();
  }

  /** Drafted points are named for their reference entry: {@code entry-2}, {@code entry-2-3}. */
  private static boolean isFrom(String id, int entry) {
    return id.equals("entry-" + entry) || id.startsWith("entry-" + entry + "-");
  }
}
