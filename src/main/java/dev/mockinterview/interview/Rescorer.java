package dev.mockinterview.interview;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.interview.Rescoring.Kept;
import dev.mockinterview.interview.Rescoring.Row;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Scorer;
import java.util.List;
import java.util.Optional;

/**
 * Scores the answers of kept interviews again, with the rubrics that the bank has today. What was
 * asked and said, when, and how sure the person was, stays as it is.
 */
public final class Rescorer {

  private final Bank bank;
  private final Marker marker;

  public Rescorer(Bank bank, Scorer scorer) {
    this.bank = bank;
    this.marker = new Marker(bank, scorer);
  }

  /** The interview as it was, and as it is scored today. */
  public Rescoring rescore(Interview interview) {
    List<Row> rows = interview.turns().stream().map(this::row).toList();
    Interview now =
        new Interview(
            interview.id(),
            interview.person(),
            interview.plan(),
            interview.started(),
            rows.stream().map(Row::now).toList(),
            interview.ended());
    return new Rescoring(interview, now, rows);
  }

  private Row row(Turn then) {
    Question asked = then.question();
    Optional<Question> today = bank.question(asked.id());
    boolean reworded = today.filter(question -> !question.text().equals(asked.text())).isPresent();
    if (then.outcome() instanceof Outcome.Skipped) {
      return kept(then, Kept.NOTHING_TO_SCORE, reworded);
    }
    if (today.isEmpty()) {
      return kept(then, Kept.NO_QUESTION, reworded);
    }
    Optional<Rubric> rubric = bank.rubric(asked.id());
    if (rubric.isEmpty()) {
      return kept(then, Kept.NO_RUBRIC, reworded);
    }
    try {
      marker.prepare(List.of(asked));
    } catch (IllegalArgumentException e) {
      return kept(then, Kept.UNFIT_RUBRIC, reworded);
    }
    return new Row(then, again(then, rubric.get()), Optional.empty(), reworded);
  }

  private static Row kept(Turn then, Kept why, boolean reworded) {
    return new Row(then, then, Optional.of(why), reworded);
  }

  private Turn again(Turn then, Rubric rubric) {
    Outcome outcome =
        then.answer()
            .flatMap(
                answer ->
                    marker
                        .score(then.question(), answer)
                        .<Outcome>map(score -> new Outcome.Scored(answer, score)))
            .orElse(then.outcome());
    Turn now =
        new Turn(
            then.question(),
            Optional.of(rubric),
            outcome,
            then.timing(),
            then.confidence(),
            Optional.empty());
    return then.followUp()
        .map(prompted -> now.withFollowUp(again(now, prompted, rubric)))
        .orElse(now);
  }

  /** What asked for a point that the rubric has no more keeps what it earned. */
  private FollowUp again(Turn now, FollowUp then, Rubric rubric) {
    String id = then.result().point().id();
    Optional<KeyPoint> point =
        rubric.points().stream().filter(each -> each.id().equals(id)).findFirst();
    return point
        .map(known -> marker.followUp(now, PointScore.missed(known), then.probe(), then.answer()))
        .orElse(then);
  }
}
