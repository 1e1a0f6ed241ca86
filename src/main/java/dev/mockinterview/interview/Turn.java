package dev.mockinterview.interview;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question of an interview and what became of it.
 *
 * @param question what was asked
 * @param rubric the rubric that it was scored with, as it was then
 * @param outcome what became of it
 * @param timing when it was asked and answered
 * @param confidence how sure the person was of the answer, where that was said
 * @param followUp the follow-up question, if one was answered
 */
public record Turn(
    Question question,
    Optional<Rubric> rubric,
    Outcome outcome,
    Timing timing,
    Optional<Confidence> confidence,
    Optional<FollowUp> followUp) {

  public Turn {
    if (outcome instanceof Outcome.Scored && rubric.isEmpty()) {
      throw new IllegalArgumentException("a score needs a rubric: " + question.id());
    }
  }

  /** This turn with the answer to a follow-up question. */
  public Turn withFollowUp(FollowUp answered) {
    return new Turn(question, rubric, outcome, timing, confidence, Optional.of(answered));
  }

  /** This turn with how sure the person said to be of the answer. */
  public Turn withConfidence(Confidence said) {
    return new Turn(question, rubric, outcome, timing, Optional.of(said), followUp);
  }

  /** From question to answer, pauses excluded. */
  public Duration time() {
    return timing.time();
  }

  /** The score, if there is an answer and a rubric. */
  public Optional<Score> score() {
    return outcome instanceof Outcome.Scored scored
        ? Optional.of(scored.score())
        : Optional.empty();
  }

  /** The answer as given, if there is one. */
  public Optional<String> answer() {
    if (outcome instanceof Outcome.Scored scored) {
      return Optional.of(scored.answer());
    }
    return outcome instanceof Outcome.NotScored given
        ? Optional.of(given.answer())
        : Optional.empty();
  }

  /** The hash of the rubric that the turn counts by: the score's, or the one that there was. */
  public Optional<String> rubricHash() {
    return score().map(Score::rubric).or(() -> rubric.map(Rubric::hash));
  }

  /** What the turn counts in averages: the score, zero for no answer, nothing for the rest. */
  public Optional<Integer> counts() {
    if (outcome instanceof Outcome.NoAnswer && rubric.isPresent()) {
      return Optional.of(0);
    }
    return score().map(Score::total);
  }

  /**
   * The points that cost credit, with what each cost in weights of its rubric, in the rubric's
   * order. Nothing is missing from full marks.
   */
  public Map<KeyPoint, Double> lost() {
    Map<KeyPoint, Double> lost = new LinkedHashMap<>();
    if (outcome instanceof Outcome.NoAnswer) {
      rubric.ifPresent(
          known -> known.points().forEach(point -> lost.put(point, (double) point.weight())));
    }
    score()
        .filter(score -> score.total() < 100)
        .ifPresent(
            score ->
                score.points().stream()
                    .filter(point -> point.earned() < point.point().weight())
                    .forEach(
                        point -> lost.put(point.point(), point.point().weight() - point.earned())));
    return Collections.unmodifiableMap(lost);
  }

  /** The score that the question would have with the credit that a follow-up prompted. */
  public Optional<Integer> totalWithFollowUp() {
    return followUp.flatMap(
        prompted -> score().map(score -> with(score, prompted.result()).total()));
  }

  /** The credit that the follow-up earned beyond what its point had earned before. */
  public double promptedGain() {
    return followUp
        .map(prompted -> Math.max(0, prompted.result().earned() - earned(prompted.result())))
        .orElse(0.0);
  }

  private double earned(PointScore same) {
    return score().stream()
        .flatMap(score -> score.points().stream())
        .filter(point -> point.point().id().equals(same.point().id()))
        .mapToDouble(PointScore::earned)
        .sum();
  }

  private static Score with(Score score, PointScore prompted) {
    List<PointScore> points =
        score.points().stream()
            .map(
                point ->
                    point.point().id().equals(prompted.point().id())
                            && prompted.credit() > point.credit()
                        ? prompted
                        : point)
            .toList();
    return new Score(
        points,
        score.misconceptions(),
        score.flags(),
        score.enough(),
        score.rubric(),
        score.engine());
  }
}
