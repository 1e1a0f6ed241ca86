package dev.mockinterview.files;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.scoring.Evidence;
import dev.mockinterview.scoring.Finding;
import dev.mockinterview.scoring.Flag;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Status;
import java.util.List;
import java.util.Optional;

/** How a score is written as JSON: it names the points and false claims of its rubric by id. */
record ScoreShape(
    List<Point> points,
    List<Claim> misconceptions,
    List<Flag> flags,
    double enough,
    String rubric,
    String engine) {

  /** What a point earned. */
  record Point(
      String id,
      Status status,
      double credit,
      List<Evidence> evidence,
      Optional<String> remark,
      List<Finding> findings) {

    static Point of(PointScore score) {
      return new Point(
          score.point().id(),
          score.status(),
          score.credit(),
          score.evidence(),
          score.remark(),
          score.findings());
    }

    PointScore score(KeyPoint point) {
      return new PointScore(point, status, credit, evidence, remark, findings);
    }

    PointScore score(Optional<Rubric> rubric) {
      return score(keyPoint(rubric, id).orElseThrow(() -> unknown("point", id)));
    }
  }

  /** A false claim that was found. */
  record Claim(String id, List<Evidence> evidence) {

    private FoundMisconception found(Optional<Rubric> rubric) {
      Misconception claim =
          rubric.stream()
              .flatMap(known -> known.misconceptions().stream())
              .filter(each -> each.id().equals(id))
              .findFirst()
              .orElseThrow(() -> unknown("false claim", id));
      return new FoundMisconception(claim, evidence);
    }
  }

  static ScoreShape of(Score score) {
    return new ScoreShape(
        score.points().stream().map(Point::of).toList(),
        score.misconceptions().stream()
            .map(found -> new Claim(found.misconception().id(), found.evidence()))
            .toList(),
        score.flags(),
        score.enough(),
        score.rubric(),
        score.engine());
  }

  /**
   * The score that was written.
   *
   * @throws IllegalArgumentException where the rubric is another one
   */
  Score score(Optional<Rubric> known) {
    return new Score(
        points.stream().map(point -> point.score(known)).toList(),
        misconceptions.stream().map(claim -> claim.found(known)).toList(),
        flags,
        enough,
        rubric,
        engine);
  }

  /** The point of a rubric that has this id. */
  static Optional<KeyPoint> keyPoint(Optional<Rubric> rubric, String id) {
    return rubric.stream()
        .flatMap(known -> known.points().stream())
        .filter(point -> point.id().equals(id))
        .findFirst();
  }

  private static IllegalArgumentException unknown(String what, String id) {
    return new IllegalArgumentException("its rubric has no " + what + " \"" + id + "\"");
  }
}
