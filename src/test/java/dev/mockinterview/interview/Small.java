package dev.mockinterview.interview;

import static dev.mockinterview.bank.Importance.BONUS;
import static dev.mockinterview.bank.Importance.MUST;
import static dev.mockinterview.bank.Importance.SHOULD;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import dev.mockinterview.scoring.Evidence;
import dev.mockinterview.scoring.Flag;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Status;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A small bank, and turns with scores worked out by hand: each rubric needs 8 for full marks. */
final class Small {

  static final KeyPoint MUST_1 = Some.point("must-1", MUST, "first fact");
  static final KeyPoint MUST_2 = Some.point("must-2", MUST, "second fact");
  static final KeyPoint SHOULD_1 = Some.point("should-1", SHOULD, "third fact");
  static final KeyPoint BONUS_1 = Some.point("bonus-1", BONUS, "fourth fact");

  static final Question BASIC_1 = Some.question("basic-01", "basic");
  static final Question BASIC_2 = Some.question("basic-02", "basic");
  static final Question BASIC_3 = Some.question("basic-03", "basic");
  static final Question SECURITY_1 = Some.question("security-01", "security");
  static final Question SECURITY_2 = Some.question("security-02", "security");
  static final Question SECURITY_3 = Some.question("security-03", "security");

  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  private Small() {}

  static Bank bank(Rubric... rubrics) {
    return new Bank(
        List.of(
            category("basic", BASIC_1, BASIC_2, BASIC_3),
            category("security", SECURITY_1, SECURITY_2, SECURITY_3)),
        List.of(rubrics));
  }

  private static Category category(String id, Question... questions) {
    return Some.category(id, questions);
  }

  static Plan plan(Question... questions) {
    return new Plan(List.of(round("basic", questions)), 7, false, false);
  }

  static Round round(String category, Question... questions) {
    return new Round(
        category,
        "The title of " + category,
        List.of(questions),
        List.of("Learn " + category + ".", "Practise."));
  }

  static Rubric rubric(Question question) {
    return Some.rubric(
        question.id(), OptionalInt.of(8), List.of(), MUST_1, MUST_2, SHOULD_1, BONUS_1);
  }

  /** A point made in full. */
  static PointScore hit(KeyPoint point) {
    return point(point, Status.HIT, 1);
  }

  static PointScore half(KeyPoint point) {
    return point(point, Status.PARTIAL, 0.5);
  }

  static PointScore denied(KeyPoint point) {
    return point(point, Status.CONTRADICTED, 0);
  }

  static PointScore missed(KeyPoint point) {
    return PointScore.missed(point);
  }

  private static PointScore point(KeyPoint point, Status status, double credit) {
    return new PointScore(
        point, status, credit, List.of(new Evidence(0, 3, "yes")), Optional.empty());
  }

  static FoundMisconception claim(String id, int cost) {
    return new FoundMisconception(Some.claim(id, cost, "false"), List.of(new Evidence(0, 2, "no")));
  }

  static Score score(List<FoundMisconception> claims, PointScore... points) {
    return new Score(Arrays.asList(points), claims, List.of(), 8, "0123456789ab", "1");
  }

  static Score flagged(Flag flag, PointScore... points) {
    return new Score(Arrays.asList(points), List.of(), List.of(flag), 8, "0123456789ab", "1");
  }

  static Turn scored(Question question, PointScore... points) {
    return scored(question, score(List.of(), points));
  }

  static Turn scored(Question question, Score score) {
    return turn(question, new Outcome.Scored("yes, no", score));
  }

  static Turn noAnswer(Question question) {
    return turn(question, new Outcome.NoAnswer());
  }

  static Turn noAnswerWithoutRubric(Question question) {
    return new Turn(
        question,
        Optional.empty(),
        new Outcome.NoAnswer(),
        Sample.lasting(A_MINUTE),
        Optional.empty(),
        Optional.empty());
  }

  static Turn notScored(Question question) {
    return new Turn(
        question,
        Optional.empty(),
        new Outcome.NotScored("yes"),
        Sample.lasting(A_MINUTE),
        Optional.empty(),
        Optional.empty());
  }

  static Turn skipped(Question question) {
    return turn(question, new Outcome.Skipped());
  }

  private static Turn turn(Question question, Outcome outcome) {
    return new Turn(
        question,
        Optional.of(rubric(question)),
        outcome,
        Sample.lasting(A_MINUTE),
        Optional.empty(),
        Optional.empty());
  }
}
