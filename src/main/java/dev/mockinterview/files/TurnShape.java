package dev.mockinterview.files;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.interview.Confidence;
import dev.mockinterview.interview.FollowUp;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Timing;
import dev.mockinterview.interview.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a turn is written as JSON. Its rubric is kept apart, once for many turns.
 *
 * @param rubric the hash of the rubric, where nothing else says which it is
 * @param time of a turn that schema 1 kept, which had no times of the day
 */
record TurnShape(
    Question question,
    Optional<String> rubric,
    Result outcome,
    Optional<Timing> timing,
    Optional<Duration> time,
    Optional<Confidence> confidence,
    Optional<Prompted> followUp) {

  /** What became of the question: its kind, and what that kind has. */
  record Result(Kind kind, Optional<String> answer, Optional<ScoreShape> score) {

    static Result of(Outcome outcome) {
      if (outcome instanceof Outcome.Scored scored) {
        return new Result(
            Kind.SCORED, Optional.of(scored.answer()), Optional.of(ScoreShape.of(scored.score())));
      }
      if (outcome instanceof Outcome.NotScored given) {
        return new Result(Kind.NOT_SCORED, Optional.of(given.answer()), Optional.empty());
      }
      Kind kind = outcome instanceof Outcome.Skipped ? Kind.SKIPPED : Kind.NO_ANSWER;
      return new Result(kind, Optional.empty(), Optional.empty());
    }

    Outcome outcome(Optional<Rubric> rubric) {
      return switch (kind) {
        case SCORED -> new Outcome.Scored(has(answer, "answer"), has(score, "score").score(rubric));
        case NOT_SCORED -> new Outcome.NotScored(has(answer, "answer"));
        case NO_ANSWER -> new Outcome.NoAnswer();
        case SKIPPED -> new Outcome.Skipped();
      };
    }

    private static <T> T has(Optional<T> part, String name) {
      return part.orElseThrow(() -> new IllegalArgumentException("its " + name + " is missing"));
    }
  }

  /** The kinds of outcome. */
  enum Kind {
    SCORED,
    NOT_SCORED,
    NO_ANSWER,
    SKIPPED
  }

  /**
   * A follow-up.
   *
   * @param point the point that it asked for, where the rubric has it no more
   */
  record Prompted(String probe, String answer, ScoreShape.Point result, Optional<KeyPoint> point) {

    static Prompted of(FollowUp followUp, Optional<Rubric> rubric) {
      KeyPoint point = followUp.result().point();
      boolean there = ScoreShape.keyPoint(rubric, point.id()).filter(point::equals).isPresent();
      return new Prompted(
          followUp.probe(),
          followUp.answer(),
          ScoreShape.Point.of(followUp.result()),
          there ? Optional.empty() : Optional.of(point));
    }

    FollowUp followUp(Optional<Rubric> rubric) {
      return new FollowUp(
          probe, answer, point.map(result::score).orElseGet(() -> result.score(rubric)));
    }
  }

  /**
   * @param rubric the hash to be written
   */
  static TurnShape of(Turn turn, Optional<String> rubric) {
    return new TurnShape(
        turn.question(),
        rubric,
        Result.of(turn.outcome()),
        Optional.of(turn.timing()),
        Optional.empty(),
        turn.confidence(),
        turn.followUp().map(followUp -> Prompted.of(followUp, turn.rubric())));
  }

  /**
   * The turn that was written.
   *
   * @param known the rubric that it was written with
   * @param begun when its interview began, which stands for times that weren't kept
   * @throws IllegalArgumentException where the parts don't fit
   */
  Turn turn(Optional<Rubric> known, Instant begun) {
    return new Turn(
        question,
        known,
        outcome.outcome(known),
        timing.orElseGet(() -> new Timing(begun, begun, time.orElse(Duration.ZERO))),
        confidence,
        followUp.map(prompted -> prompted.followUp(known)));
  }
}
