package dev.mockinterview.interview;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.scoring.CompiledRubric;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Scorer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Marks answers to the questions of a bank; compiles each rubric once. */
public final class Marker {

  /**
   * What a rubric is compiled for: a kept interview may have asked in other words than the bank.
   */
  private record Asked(String id, String text) {}

  private record Probed(Asked question, String probe) {}

  private final Bank bank;
  private final Scorer scorer;
  private final Map<Asked, CompiledRubric> compiled = new ConcurrentHashMap<>();
  private final Map<Probed, CompiledRubric> probed = new ConcurrentHashMap<>();

  public Marker(Bank bank, Scorer scorer) {
    this.bank = bank;
    this.scorer = scorer;
  }

  /**
   * Makes the rubrics of these questions ready, so that nothing can go wrong with them later.
   *
   * @throws IllegalArgumentException where a rubric can't be used, naming it
   */
  public void prepare(List<Question> questions) {
    for (Question question : questions) {
      bank.rubric(question.id()).ifPresent(rubric -> compiled(question, rubric));
    }
  }

  /** The score of an answer; empty where nobody has written a rubric yet. */
  public Optional<Score> score(Question question, String answer) {
    return bank.rubric(question.id())
        .map(rubric -> scorer.score(compiled(question, rubric), answer));
  }

  /** The turn that an answer makes; a blank one is no answer. */
  public Turn turn(
      Question question, String answer, Timing timing, Optional<Confidence> confidence) {
    Outcome outcome =
        answer.isBlank()
            ? new Outcome.NoAnswer()
            : score(question, answer)
                .<Outcome>map(score -> new Outcome.Scored(answer, score))
                .orElseGet(() -> new Outcome.NotScored(answer));
    return new Turn(
        question, bank.rubric(question.id()), outcome, timing, confidence, Optional.empty());
  }

  /** The turn of a question that was passed over. */
  public Turn skipped(Question question, Timing timing) {
    return new Turn(
        question,
        bank.rubric(question.id()),
        new Outcome.Skipped(),
        timing,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * What the answer to a follow-up question earns the point that it asks for. Words of the probe
   * earn as little as those of the question.
   */
  public FollowUp followUp(Turn turn, PointScore missed, String probe, String answer) {
    PointScore result =
        bank.rubric(turn.question().id()).stream()
            .map(rubric -> scorer.score(compiled(turn.question(), rubric, probe), answer))
            .flatMap(score -> score.points().stream())
            .filter(point -> point.point().id().equals(missed.point().id()))
            .findFirst()
            .orElse(missed);
    return new FollowUp(probe, answer, result);
  }

  /** Makes ready what a follow-up needs, so that its answer can be scored while it is typed. */
  public void prepare(Question question, String probe) {
    bank.rubric(question.id()).ifPresent(rubric -> compiled(question, rubric, probe));
  }

  /** Where nothing would be left of a point without the probe's words, those count after all. */
  private CompiledRubric compiled(Question question, Rubric rubric, String probe) {
    return probed.computeIfAbsent(
        new Probed(new Asked(question.id(), question.text()), probe),
        asked -> {
          try {
            return scorer.compile(question.text() + " " + probe, rubric);
          } catch (IllegalArgumentException e) {
            return compiled(question, rubric);
          }
        });
  }

  private CompiledRubric compiled(Question question, Rubric rubric) {
    return compiled.computeIfAbsent(
        new Asked(question.id(), question.text()),
        asked -> {
          try {
            return scorer.compile(asked.text(), rubric);
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("rubric " + asked.id() + ": " + e.getMessage(), e);
          }
        });
  }
}
