package dev.mockinterview.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Some;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {

  private static final List<String> BOTH = List.of("basic", "security");

  /** Ten questions each; every third is for seniors, the rest for juniors. */
  private final Planner planner =
      new Planner(new Bank(List.of(category("basic"), category("security")), List.of()));

  @Test
  void theSameSeedDrawsTheSamePlan() {
    assertThat(planner.plan(draw(BOTH, 4, 42))).isEqualTo(planner.plan(draw(BOTH, 4, 42)));
  }

  @Test
  void otherSeedsDrawOtherPlans() {
    Set<List<Question>> plans = new HashSet<>();
    for (int seed = 0; seed < 20; seed++) {
      plans.add(planner.plan(draw(BOTH, 4, seed)).questions());
    }
    assertThat(plans).hasSize(20);
  }

  @Test
  void everyQuestionIsDrawnBySomeSeed() {
    Set<Question> drawn = new HashSet<>();
    for (int seed = 0; seed < 50; seed++) {
      drawn.addAll(planner.plan(draw(List.of("basic"), 3, seed)).questions());
    }
    assertThat(drawn).hasSize(10);
  }

  @Test
  void oneQuestionOfATopicIsDrawnWhileThereAreOthers() {
    List<Question> basic = List.of(about("basic-01", "tea"), about("basic-02", "tea"));
    List<Question> security =
        List.of(about("security-01", "tea"), Some.question("security-02", "security"));
    Planner topical =
        new Planner(
            new Bank(
                List.of(
                    Some.category("basic", basic.toArray(Question[]::new)),
                    Some.category("security", security.toArray(Question[]::new))),
                List.of()));

    for (int seed = 0; seed < 20; seed++) {
      assertThat(topical.plan(draw(BOTH, 1, seed)).questions())
          .hasSize(2)
          .extracting(Question::id)
          .contains("security-02");
    }
    assertThat(topical.plan(draw(BOTH, 2, 1)).questions()).hasSize(4);
  }

  private static Question about(String id, String topic) {
    String category = id.substring(0, id.indexOf('-'));
    return new Question(
        id, category, Level.MID, "What is " + id + "?", List.of(), 3, Optional.of(topic));
  }

  @Test
  void thePlanKeepsItsSeedAndWhetherItIsAnExam() {
    Plan plan =
        planner.plan(new PlanRequest(BOTH, 2, List.of(), Optional.empty(), -5, true, false));
    assertThat(plan.seed()).isEqualTo(-5);
    assertThat(plan.exam()).isTrue();
  }

  @Test
  void everyCategoryIsARoundInTheOrderOfTheRequest() {
    Plan plan = planner.plan(draw(List.of("security", "basic"), 2, 1));
    assertThat(plan.rounds()).extracting(Round::category).containsExactly("security", "basic");
    assertThat(plan.rounds())
        .extracting(Round::title)
        .containsExactly("The title of security", "The title of basic");
    assertThat(plan.rounds())
        .allSatisfy(
            round ->
                assertThat(round.questions())
                    .hasSize(2)
                    .allMatch(question -> question.category().equals(round.category())));
  }

  @Test
  void aCategoryThatIsAskedForTwiceIsARoundOnce() {
    assertThat(planner.plan(draw(List.of("basic", "security", "basic"), 2, 1)))
        .isEqualTo(planner.plan(draw(BOTH, 2, 1)));
  }

  @Test
  void onlyQuestionsOfTheLevelAreDrawn() {
    Plan plan = planner.plan(draw(BOTH, 10, Level.SENIOR));
    assertThat(plan.questions()).hasSize(6).allMatch(q -> q.level() == Level.SENIOR);
  }

  @Test
  void aCategoryWithTooFewQuestionsGivesAllThatItHas() {
    Plan plan = planner.plan(draw(List.of("basic"), 50, 1));
    assertThat(plan.questions()).hasSize(10).doesNotHaveDuplicates();
  }

  @Test
  void aCategoryWithoutAQuestionOfTheLevelIsNoRound() {
    Bank bank =
        new Bank(
            List.of(
                category("basic"),
                Some.category("other", Some.question("other-01", "other", Level.MID))),
            List.of());
    Plan plan = new Planner(bank).plan(draw(List.of("other", "basic"), 3, Level.SENIOR));
    assertThat(plan.rounds()).extracting(Round::category).containsExactly("basic");
  }

  @Test
  void nothingLeftToAskIsRefusedByLevelAndCategories() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> planner.plan(draw(BOTH, 3, Level.MID)))
        .withMessage("no question of level mid in basic, security");
  }

  @Test
  void chosenQuestionsKeepTheirOrderAndNeighboursOfACategoryAreARound() {
    Plan plan =
        planner.plan(
            choose(
                "basic-05", "basic-02", "security-09", "basic-01", "security-03", "security-01"));
    assertThat(plan.questions())
        .extracting(Question::id)
        .containsExactly(
            "basic-05", "basic-02", "security-09", "basic-01", "security-03", "security-01");
    assertThat(plan.rounds())
        .extracting(Round::category)
        .containsExactly("basic", "security", "basic", "security");
    assertThat(plan.rounds())
        .extracting(round -> round.questions().size())
        .containsExactly(2, 1, 1, 2);
  }

  @Test
  void aQuestionThatIsChosenTwiceIsAskedOnceWhereItCameFirst() {
    Plan plan = planner.plan(choose("basic-02", "basic-01", "basic-02", "basic-01"));
    assertThat(plan.questions()).extracting(Question::id).containsExactly("basic-02", "basic-01");
  }

  @Test
  void chosenQuestionsAreAskedWhateverTheirLevelAndCategory() {
    PlanRequest request =
        new PlanRequest(
            List.of("security"), 1, List.of("basic-01"), Optional.of(Level.MID), 1, false, false);
    assertThat(planner.plan(request).questions())
        .extracting(Question::id)
        .containsExactly("basic-01");
  }

  @ParameterizedTest
  @CsvSource({
    "secrity, 'no such category: \"secrity\", did you mean \"security\"?'",
    "basics, 'no such category: \"basics\", did you mean \"basic\"?'",
    "scenario, 'no such category: \"scenario\"'",
    "'', 'no such category: \"\"'"
  })
  void anUnknownCategoryIsRefusedWithTheNearestThatExists(String id, String message) {
    assertThatExceptionOfType(UnknownIdException.class)
        .isThrownBy(() -> planner.plan(draw(List.of("basic", id), 3, 1)))
        .withMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "basic-1, 'no such question: \"basic-1\", did you mean \"basic-01\"?'",
    "securty-07, 'no such question: \"securty-07\", did you mean \"security-07\"?'",
    "what-is-rest, 'no such question: \"what-is-rest\"'"
  })
  void anUnknownQuestionIsRefusedWithTheNearestThatExists(String id, String message) {
    assertThatExceptionOfType(UnknownIdException.class)
        .isThrownBy(() -> planner.plan(choose("basic-01", id)))
        .withMessage(message);
  }

  @Test
  void anEndlessIdIsRefusedInNoTime() {
    assertThatExceptionOfType(UnknownIdException.class)
        .isThrownBy(() -> planner.plan(choose("x".repeat(1_000_000))))
        .withMessageStartingWith("no such question: \"xxx")
        .withMessageEndingWith("xxx\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 51})
  void aRoundOfNoSensibleSizeIsRefused(int questions) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> draw(BOTH, questions, 1))
        .withMessage("questions per round must be 1 to 50, was " + questions);
  }

  private static PlanRequest draw(List<String> categories, int questions, long seed) {
    return new PlanRequest(categories, questions, List.of(), Optional.empty(), seed, false, false);
  }

  private static PlanRequest draw(List<String> categories, int questions, Level level) {
    return new PlanRequest(categories, questions, List.of(), Optional.of(level), 1, false, false);
  }

  private static PlanRequest choose(String... ids) {
    return new PlanRequest(
        PlanRequest.DEFAULT_CATEGORIES, 3, List.of(ids), Optional.empty(), 1, false, false);
  }

  private static Category category(String id) {
    return Some.category(
        id,
        IntStream.rangeClosed(1, 10)
            .mapToObj(
                i ->
                    Some.question(
                        "%s-%02d".formatted(id, i), id, i % 3 == 0 ? Level.SENIOR : Level.JUNIOR))
            .toArray(Question[]::new));
  }
}
