package dev.mockinterview.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.progress.StudyPlan.Day;
import dev.mockinterview.progress.StudyPlan.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StudyPlanTest {

  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  @Test
  void interviewWithoutGapsNeedsNoDays() {
    StudyPlan plan = StudyPlan.after(Sample.ended("i", NOW, turn(1, 1, 1)));

    assertThat(plan.days()).isEmpty();
    assertThat(plan.left()).isZero();
  }

  @Test
  void weakestQuestionComesFirstAndEachIsAnsweredAgainTwoDaysLater() {
    Turn good = turn(1, 1, 0);
    Turn bad = turn(2, 0, 0);

    StudyPlan plan = StudyPlan.after(Sample.ended("i", NOW, good, bad));

    assertThat(plan.days())
        .containsExactly(
            new Day(1, List.of(new Task.Study(bad, 2, 6), new Task.Study(good, 1, 3))),
            new Day(3, List.of(recall(bad), recall(good))));
    assertThat(plan.days().get(0).minutes()).isEqualTo(9);
  }

  @Test
  void noDayTakesLongerThanHalfAnHourAndWhatHasNoRoomIsCounted() {
    Turn[] turns =
        IntStream.rangeClosed(1, 40).mapToObj(i -> turn(i, 0, 0, 0, 0, 0)).toArray(Turn[]::new);
    Interview interview = Sample.ended("i", NOW, turns);

    StudyPlan plan = StudyPlan.after(interview);

    Set<Turn> studied = new HashSet<>();
    for (Day day : plan.days()) {
      assertThat(day.minutes()).isLessThanOrEqualTo(30);
      day.tasks().stream()
          .filter(Task.Study.class::isInstance)
          .forEach(task -> assertThat(studied.add(task.turn())).isTrue());
    }
    assertThat(plan.days().get(plan.days().size() - 1).number()).isLessThanOrEqualTo(7);
    assertThat(studied.size() + plan.left()).isEqualTo(40);
  }

  @Test
  void smallGapOfAGoodAnswerTakesNoWeakerOnesPlace() {
    List<Turn> turns = new ArrayList<>();
    IntStream.rangeClosed(1, 30).forEach(i -> turns.add(turn(i, 0, 0, 0, 0)));
    IntStream.rangeClosed(31, 40).forEach(i -> turns.add(turn(i, 1, 1, 1, 0)));

    StudyPlan plan = StudyPlan.after(Sample.ended("i", NOW, turns.toArray(Turn[]::new)));

    assertThat(plan.days())
        .flatMap(Day::tasks)
        .allSatisfy(task -> assertThat(task.turn().counts()).contains(0));
  }

  private static Task recall(Turn turn) {
    return new Task.Recall(turn, turn.question().minutes());
  }

  /** A question with a point for each credit. */
  private static Turn turn(int number, double... credits) {
    Question question = Some.question("q-" + number, "any");
    KeyPoint[] points =
        IntStream.range(0, credits.length)
            .mapToObj(i -> Some.point("p-" + i, Importance.MUST, "phrase " + i))
            .toArray(KeyPoint[]::new);
    Rubric rubric = Some.rubric(question.id(), points);
    return Sample.scored(question, rubric, credits);
  }
}
