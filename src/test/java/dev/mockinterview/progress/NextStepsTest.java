package dev.mockinterview.progress;

import static dev.mockinterview.bank.Importance.MUST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NextStepsTest {

  private static final Instant TODAY = Instant.parse("2026-11-22T10:00:00Z");
  private static final KeyPoint POINT = Some.point("point", MUST, "fact");

  private static final Question BASIC_1 = Some.question("basic-01", "basic", Level.JUNIOR);
  private static final Question BASIC_2 = Some.question("basic-02", "basic", Level.JUNIOR);
  private static final Question BASIC_3 = Some.question("basic-03", "basic", Level.JUNIOR);
  private static final Question BASIC_4 = Some.question("basic-04", "basic", Level.SENIOR);
  private static final Question KEYS_1 = Some.question("security-01", "security", Level.MID);
  private static final Question KEYS_2 = Some.question("security-02", "security", Level.MID);
  private static final Question KEYS_3 = Some.question("security-03", "security", Level.MID);
  private static final Question PLANS = Some.question("plans-01", "plans", Level.MID);
  private static final Category BASIC = Some.category("basic", BASIC_1, BASIC_2, BASIC_3, BASIC_4);
  private static final Category SECURITY = Some.category("security", KEYS_1, KEYS_2, KEYS_3);
  private static final Category PRICES = Some.category("plans", PLANS);
  private static final Bank BANK = new Bank(List.of(BASIC, SECURITY, PRICES), List.of());

  private static final Suggestion DISCOVER = new Suggestion.Discover(PRICES);
  private static final Progress BOTH_STRONG =
      progress(
          result(BASIC_1, 90, 3),
          result(BASIC_2, 80, 9),
          result(BASIC_3, 100, 2),
          result(KEYS_1, 85, 5),
          result(KEYS_2, 85, 0),
          result(KEYS_3, 85, 0));

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void whatToPractiseFollowsFromWhatIsKept(String when, NextSteps steps, List<Suggestion> what) {
    assertThat(steps.suggestions()).containsExactlyElementsOf(what);
  }

  static Stream<Arguments> whatToPractiseFollowsFromWhatIsKept() {
    Interview strong = Sample.ended("strong", TODAY, strong(BASIC_1));
    Interview left = left(weak(BASIC_1));
    Progress weak =
        progress(
            result(BASIC_1, 10, 0),
            result(BASIC_2, 10, 0),
            result(KEYS_1, 90, 0),
            result(KEYS_2, 60, 0),
            result(KEYS_3, 60, 0));
    return Stream.of(
        arguments("nothing yet", steps(Progress.NONE), List.of(new Suggestion.Begin(true))),
        arguments(
            "nothing that counts",
            steps(Progress.NONE, Sample.ended("i", TODAY, notScored(BASIC_1))),
            List.of(new Suggestion.Begin(false))),
        arguments(
            "left, and its questions aren't asked again meanwhile",
            steps(Progress.NONE, left),
            List.of(new Suggestion.GoOn(1, 2))),
        arguments(
            "left before another one missed something",
            steps(Progress.NONE, Sample.ended("i", TODAY, weak(BASIC_1), skipped(KEYS_1)), left),
            List.of(new Suggestion.GoOn(1, 2), new Suggestion.TryAgain(2))),
        arguments(
            "last one missed only what the bank doesn't have any more",
            steps(Progress.NONE, Sample.ended("i", TODAY, weak(Some.question("gone-1", "gone")))),
            List.of(new Suggestion.Begin(false))),
        arguments(
            "weakest category needs three questions",
            steps(weak, strong),
            List.of(new Suggestion.Practise(SECURITY, new Tally(3, 210)), DISCOVER)),
        arguments(
            "strong everywhere",
            steps(BOTH_STRONG, strong),
            List.of(
                DISCOVER,
                new Suggestion.Harder(BASIC, Level.SENIOR, new Tally(3, 270)),
                new Suggestion.Refresh(List.of(BASIC_2, KEYS_1, BASIC_1), daysAgo(9)))),
        arguments(
            "no more than four",
            steps(
                progress(
                    result(BASIC_1, 90, 3),
                    result(KEYS_1, 60, 0),
                    result(KEYS_2, 60, 0),
                    result(KEYS_3, 60, 0)),
                Sample.ended("i", TODAY, weak(KEYS_1)),
                left),
            List.of(
                new Suggestion.GoOn(1, 2),
                new Suggestion.TryAgain(1),
                new Suggestion.Practise(SECURITY, new Tally(3, 180)),
                DISCOVER)));
  }

  @Test
  void categoryThatTheBankLostIsNotSuggested() {
    Question[] gone = {
      Some.question("gone-1", "gone"),
      Some.question("gone-2", "gone"),
      Some.question("gone-3", "gone")
    };
    Progress progress =
        progress(result(gone[0], 10, 9), result(gone[1], 10, 9), result(gone[2], 10, 9));

    assertThat(steps(progress, Sample.ended("i", TODAY, strong(BASIC_1))).suggestions())
        .containsExactly(new Suggestion.Discover(BASIC));
  }

  @Test
  void improvementCountsAtOnce() {
    QuestionResult oftenWeakNowStrong =
        new QuestionResult("basic-02", "basic", 9, 100, TODAY, Pace.NONE);
    Progress progress =
        new Progress(
            List.of(),
            List.of(new CategoryResult("basic", new Tally(11, 110), Pace.NONE)),
            List.of(result(BASIC_1, 90, 0), oftenWeakNowStrong, result(BASIC_3, 80, 0)),
            List.of(),
            List.of());

    assertThat(steps(progress, Sample.ended("i", TODAY, strong(BASIC_1))).suggestions())
        .containsExactly(
            new Suggestion.Discover(SECURITY),
            new Suggestion.Harder(BASIC, Level.SENIOR, new Tally(3, 270)));
  }

  @Test
  void whatWasAskedLatelyIsNotRefreshed() {
    Interview lastWeek = Sample.ended("i", daysAgo(7), strong(BASIC_1));

    assertThat(steps(fresh(90, 3), lastWeek).suggestions())
        .containsExactly(new Suggestion.Refresh(List.of(BASIC_1), daysAgo(3)));
    assertThat(steps(fresh(90, 2), lastWeek).suggestions())
        .containsExactly(new Suggestion.AllFresh(3));
    assertThat(steps(fresh(70, 2), lastWeek).suggestions())
        .containsExactly(new Suggestion.TryAllAgain(1));
  }

  /** Something of every category; one answer scored that, so many days ago. */
  private static Progress fresh(int score, int days) {
    return progress(result(BASIC_1, score, days), result(KEYS_1, 90, 0), result(PLANS, 90, 0));
  }

  @Test
  void openQuestionsOfAnInterviewKeepTheirOrder() {
    Turn noAnswer = Sample.turn(BASIC_2, Optional.of(rubric(BASIC_2)), new Outcome.NoAnswer());
    Interview interview =
        Sample.ended(
            "i",
            TODAY,
            skipped(PLANS),
            noAnswer,
            strong(BASIC_1),
            weak(KEYS_1),
            notScored(BASIC_3));

    assertThat(OpenQuestions.of(interview)).containsExactly("plans-01", "basic-02", "security-01");
  }

  @Test
  void openQuestionsOfAllInterviewsComeWeakestFirst() {
    Progress progress =
        progress(
            result(BASIC_1, 79, 1),
            result(BASIC_2, 80, 1),
            result(KEYS_1, 0, 2),
            result(PLANS, 0, 3));

    assertThat(OpenQuestions.of(progress)).containsExactly("plans-01", "security-01", "basic-01");
  }

  /** The interviews of somebody, the last one first. */
  private static NextSteps steps(Progress progress, Interview... interviews) {
    List<Interview> all = Arrays.asList(interviews);
    return new NextSteps(
        BANK, all.stream().map(Sample::head).toList(), all.stream().findFirst(), progress, TODAY);
  }

  private static Interview left(Turn turn) {
    Plan plan =
        new Plan(
            List.of(new Round("basic", "Basics", List.of(turn.question(), PLANS), List.of())),
            7,
            false,
            false);
    return Interview.begin("left", Sample.ANNA, plan, TODAY).after(turn);
  }

  private static Progress progress(QuestionResult... questions) {
    List<QuestionResult> all = Arrays.asList(questions);
    List<CategoryResult> categories =
        all.stream()
            .map(QuestionResult::category)
            .distinct()
            .map(id -> new CategoryResult(id, new Tally(99, 0), Pace.NONE))
            .toList();
    return new Progress(List.of(), categories, all, List.of(), List.of());
  }

  private static QuestionResult result(Question question, int last, int daysAgo) {
    return new QuestionResult(
        question.id(), question.category(), 1, last, daysAgo(daysAgo), Pace.NONE);
  }

  private static Instant daysAgo(int days) {
    return TODAY.minus(Duration.ofDays(days));
  }

  private static Turn strong(Question question) {
    return Sample.scored(question, rubric(question), 1);
  }

  private static Turn weak(Question question) {
    return Sample.scored(question, rubric(question), 0);
  }

  private static Turn skipped(Question question) {
    return Sample.turn(question, Optional.of(rubric(question)), new Outcome.Skipped());
  }

  private static Turn notScored(Question question) {
    return Sample.turn(question, Optional.empty(), new Outcome.NotScored("yes"));
  }

  private static Rubric rubric(Question question) {
    return Some.rubric(question.id(), POINT);
  }
}
