package dev.mockinterview.interview;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.scoring.Evidence;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small values for tests of all packages. */
public final class Sample {

  public static final Person ANNA = new Person("Anna");

  private Sample() {}

  /** Of an answer that took so long, given long ago. */
  public static Timing lasting(Duration time) {
    return new Timing(Instant.EPOCH, Instant.EPOCH.plus(time), time);
  }

  /** An answer of a minute whose points earned these credits, in the order of the rubric. */
  public static Turn scored(Question question, Rubric rubric, double... credits) {
    return scored("1", question, rubric, credits);
  }

  /** The same, scored by this version of the rules. */
  public static Turn scored(String engine, Question question, Rubric rubric, double... credits) {
    List<PointScore> points = new ArrayList<>();
    for (int i = 0; i < credits.length; i++) {
      points.add(point(rubric.points().get(i), credits[i]));
    }
    Score score = new Score(points, List.of(), List.of(), rubric.enough(), rubric.hash(), engine);
    return turn(question, Optional.of(rubric), new Outcome.Scored("yes, no", score));
  }

  private static PointScore point(KeyPoint point, double credit) {
    if (credit == 0) {
      return PointScore.missed(point);
    }
    return new PointScore(
        point,
        credit == 1 ? Status.HIT : Status.PARTIAL,
        credit,
        List.of(new Evidence(0, 3, "yes")),
        Optional.empty());
  }

  /** A turn of a minute. */
  public static Turn turn(Question question, Optional<Rubric> rubric, Outcome outcome) {
    return new Turn(
        question,
        rubric,
        outcome,
        lasting(Duration.ofMinutes(1)),
        Optional.empty(),
        Optional.empty());
  }

  /** The turn with another time and confidence. */
  public static Turn given(Turn turn, Duration time, Optional<Confidence> confidence) {
    return new Turn(
        turn.question(), turn.rubric(), turn.outcome(), lasting(time), confidence, turn.followUp());
  }

  /** An interview of Anna with these turns, all that it planned. */
  public static Interview ended(String id, Instant started, Turn... turns) {
    List<Turn> asked = List.of(turns);
    Round round = new Round("any", "Any", asked.stream().map(Turn::question).toList(), List.of());
    return new Interview(
        id, ANNA, new Plan(List.of(round), 7, false, false), started, asked, Optional.of(started));
  }

  /** The head of an interview, worked out from its turns. */
  public static InterviewHead head(Interview interview) {
    Summary.Row total = new Summary(interview).total();
    Plan plan = interview.plan();
    return new InterviewHead(
        interview.id(),
        interview.person(),
        interview.started(),
        interview.ended(),
        plan.rounds().stream().map(Round::category).distinct().toList(),
        plan.seed(),
        plan.exam(),
        plan.questions().size(),
        interview.turns().size(),
        total.scored() + total.notScored(),
        total.score());
  }
}
