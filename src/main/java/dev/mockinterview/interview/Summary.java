package dev.mockinterview.interview;

import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What follows from the turns of an interview: totals, strengths and gaps. All of it is derived.
 */
public final class Summary {

  /** How many strengths, gaps and tips are named. */
  private static final int NAMED = 3;

  /**
   * How one category, or the whole interview, went.
   *
   * @param title the category's title
   * @param planned questions in the plan
   * @param scored answers with a score
   * @param notScored answers to questions without a rubric
   * @param noAnswer questions that the person had nothing to say to
   * @param skipped questions passed over on purpose
   * @param score mean over answers with a score and questions without an answer, 0 to 100
   */
  public record Row(
      String title,
      int planned,
      int scored,
      int notScored,
      int noAnswer,
      int skipped,
      OptionalInt score) {

    /** Planned questions that nobody asked. */
    public int notAsked() {
      return planned - scored - notScored - noAnswer - skipped;
    }
  }

  /** A point that was made in full, and where. */
  public record Strength(Turn turn, PointScore point) {}

  /** Something that cost credit, and how much. */
  public sealed interface Gap {

    /** The turn in which it happened. */
    Turn turn();

    /** What it cost, in points of that question's 100. */
    int cost();

    /** A point that is missing, partly missing or denied. */
    record Point(Turn turn, PointScore point, int cost) implements Gap {}

    /** A false claim. */
    record Claim(Turn turn, FoundMisconception claim, int cost) implements Gap {}
  }

  private final Interview interview;

  public Summary(Interview interview) {
    this.interview = interview;
  }

  /** One row for every category, in the order in which they were first planned. */
  public List<Row> categories() {
    Map<String, String> titles = new LinkedHashMap<>();
    interview.plan().rounds().forEach(round -> titles.put(round.category(), round.title()));
    return titles.entrySet().stream()
        .map(category -> row(category.getValue(), category.getKey()))
        .toList();
  }

  /** The whole interview in one row. */
  public Row total() {
    return row("Total", "");
  }

  /** The time spent on all questions, pauses excluded. */
  public Duration time() {
    return interview.turns().stream().map(Turn::time).reduce(Duration.ZERO, Duration::plus);
  }

  /** The weightiest points made in full, from the best answers first, at most one a question. */
  public List<Strength> strengths() {
    return interview.turns().stream()
        .flatMap(
            turn ->
                turn.score().stream()
                    .flatMap(score -> score.points().stream())
                    .filter(point -> point.status() == Status.HIT)
                    .max(Comparator.comparingDouble(PointScore::earned))
                    .map(point -> new Strength(turn, point))
                    .stream())
        .sorted(
            Comparator.comparingInt((Strength strength) -> -strength.turn().counts().orElse(0))
                .thenComparingDouble(strength -> -strength.point().earned()))
        .limit(NAMED)
        .toList();
  }

  /** What cost most, worst first. */
  public List<Gap> gaps() {
    return allGaps().stream().limit(NAMED).toList();
  }

  /** Everything that cost credit, worst first. */
  public List<Gap> allGaps() {
    List<Gap> gaps = new ArrayList<>();
    for (Turn turn : interview.turns()) {
      turn.score().ifPresent(score -> addGaps(gaps, turn, score));
      if (turn.outcome() instanceof Outcome.NoAnswer) {
        turn.rubric()
            .ifPresent(
                rubric ->
                    rubric
                        .points()
                        .forEach(
                            point ->
                                gaps.add(
                                    new Gap.Point(
                                        turn,
                                        PointScore.missed(point),
                                        share(point.weight(), rubric.enough())))));
      }
    }
    gaps.sort(Comparator.comparingInt(gap -> -gap.cost()));
    return gaps;
  }

  /** How to prepare for what went worst: the tips of the categories with gaps, costliest first. */
  public List<String> tips() {
    Map<String, List<String>> tips = new HashMap<>();
    interview.plan().rounds().forEach(round -> tips.put(round.category(), round.tips()));
    Map<String, Integer> costs = new LinkedHashMap<>();
    for (Gap gap : allGaps()) {
      tips.getOrDefault(gap.turn().question().category(), List.of())
          .forEach(tip -> costs.merge(tip, gap.cost(), Integer::sum));
    }
    return costs.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(NAMED)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void addGaps(List<Gap> gaps, Turn turn, Score score) {
    if (score.total() == 100) {
      return;
    }
    int most = 100 - score.total(); // credit beyond enough makes good for a part of what was lost
    for (FoundMisconception claim : score.misconceptions()) {
      int cost = share(claim.misconception().cost(), score.enough());
      gaps.add(new Gap.Claim(turn, claim, Math.min(most, cost)));
    }
    for (PointScore point : score.points()) {
      double lost = point.point().weight() - point.earned();
      if (lost > 0) {
        gaps.add(new Gap.Point(turn, point, Math.min(most, share(lost, score.enough()))));
      }
    }
  }

  private static int share(double credit, double enough) {
    return (int) Math.round(Math.min(100, 100 * credit / enough));
  }

  private Row row(String title, String category) {
    List<Turn> turns =
        interview.turns().stream()
            .filter(turn -> category.isEmpty() || turn.question().category().equals(category))
            .toList();
    int planned =
        (int)
            interview.plan().questions().stream()
                .filter(q -> category.isEmpty() || q.category().equals(category))
                .count();
    List<Integer> counting = turns.stream().flatMap(turn -> turn.counts().stream()).toList();
    OptionalInt score =
        counting.isEmpty()
            ? OptionalInt.empty()
            : OptionalInt.of(
                (int) Math.round(counting.stream().mapToInt(n -> n).average().orElseThrow()));
    return new Row(
        title,
        planned,
        count(turns, Outcome.Scored.class),
        count(turns, Outcome.NotScored.class),
        count(turns, Outcome.NoAnswer.class),
        count(turns, Outcome.Skipped.class),
        score);
  }

  private static int count(List<Turn> turns, Class<? extends Outcome> kind) {
    return (int) turns.stream().filter(turn -> kind.isInstance(turn.outcome())).count();
  }
}
