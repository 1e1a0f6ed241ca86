package dev.mockinterview.progress;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became better and worse between two answers of one person to one question. Points are the
 * same where their ids are; what only one of the two rubrics has is left out.
 *
 * @param before the total of the earlier answer, 0 to 100
 * @param now the total of the later one, 0 to 100
 * @param gained points that earn more than before
 * @param lost points that earn less than before
 * @param sameRubric whether both answers were scored with the very same rubric
 * @param sameRules whether both were scored with the same version of the scoring rules
 */
public record Change(
    int before,
    int now,
    List<KeyPoint> gained,
    List<KeyPoint> lost,
    boolean sameRubric,
    boolean sameRules) {

  public Change {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
  }

  /**
   * The change from one turn to a later one.
   *
   * @throws IllegalArgumentException where the two ask different questions, or one doesn't count
   */
  public static Change between(Turn earlier, Turn later) {
    if (!earlier.question().id().equals(later.question().id())) {
      throw new IllegalArgumentException(
          "both turns must ask " + earlier.question().id() + ", was " + later.question().id());
    }
    Map<String, Double> before = credits(earlier);
    Map<String, Double> now = credits(later);
    Function<BiPredicate<Double, Double>, List<KeyPoint>> points =
        which ->
            later.rubric().stream()
                .flatMap(rubric -> rubric.points().stream())
                .filter(point -> before.containsKey(point.id()) && now.containsKey(point.id()))
                .filter(point -> which.test(before.get(point.id()), now.get(point.id())))
                .toList();
    return new Change(
        counts(earlier),
        counts(later),
        points.apply((old, fresh) -> fresh > old),
        points.apply((old, fresh) -> fresh < old),
        earlier.rubricHash().equals(later.rubricHash()),
        sameRules(earlier, later));
  }

  /** By how much the later answer is better; below zero where it is worse. */
  public int difference() {
    return now - before;
  }

  private static int counts(Turn turn) {
    return turn.counts()
        .orElseThrow(
            () -> new IllegalArgumentException(turn.question().id() + " has nothing that counts"));
  }

  /** No answer is zero by any rules. */
  private static boolean sameRules(Turn earlier, Turn later) {
    Optional<String> rules = earlier.score().map(Score::engine);
    return rules.isEmpty()
        || later.score().isEmpty()
        || rules.equals(later.score().map(Score::engine));
  }

  /** The credit of each point by id; zero for all of them where there was no answer. */
  private static Map<String, Double> credits(Turn turn) {
    if (turn.outcome() instanceof Outcome.NoAnswer) {
      return turn.rubric().stream()
          .flatMap(rubric -> rubric.points().stream())
          .collect(Collectors.toMap(KeyPoint::id, point -> 0.0));
    }
    return turn.score().map(Score::points).orElse(List.of()).stream()
        .collect(Collectors.toMap(point -> point.point().id(), PointScore::credit));
  }
}
