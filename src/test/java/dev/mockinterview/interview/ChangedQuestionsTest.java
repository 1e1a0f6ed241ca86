package dev.mockinterview.interview;

import static dev.mockinterview.bank.Importance.MUST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangedQuestionsTest {

  private static final KeyPoint POINT = Some.point("point", MUST, "fact");
  private static final Question ONE = Some.question("git-01", "git");
  private static final Question TWO = Some.question("git-02", "git");
  private static final Question THREE = Some.question("git-03", "git");
  private static final Bank BANK = bank("old", ONE, TWO, THREE);

  @Test
  void bankOfThatDayHasNothingNew() {
    assertThat(ChangedQuestions.of(begun(), BANK)).isEmpty();
    assertThat(ChangedQuestions.of(begun().after(strong(ONE)), BANK)).isEmpty();
  }

  @Test
  void otherWordsAreAChangeOfTheQuestion() {
    Bank now = bank("old", reworded(ONE), reworded(TWO), THREE);
    assertThat(ChangedQuestions.of(begun(), now)).containsExactly("git-01", "git-02");
    assertThat(ChangedQuestions.of(begun().after(strong(ONE)), now))
        .containsExactly("git-01", "git-02");
  }

  @Test
  void otherRubricIsAChangeBeforeAndAfterTheAnswer() {
    Bank now = bank("new", ONE, TWO, THREE);
    assertThat(ChangedQuestions.of(begun().after(strong(ONE)), now))
        .containsExactly("git-01", "git-02", "git-03");
  }

  @Test
  void whatWasSkippedOrIsGoneOrWasNeverKnownIsNotNamed() {
    Turn skipped = Sample.turn(ONE, Optional.of(rubric("old", ONE)), new Outcome.Skipped());
    assertThat(ChangedQuestions.of(begun().after(skipped), bank("new", reworded(ONE)))).isEmpty();

    Plan unknown = new Plan(begun().plan().rounds(), 7, false, false);
    Interview old = Interview.begin("i", Sample.ANNA, unknown, Instant.EPOCH);
    assertThat(ChangedQuestions.of(old, bank("new", ONE, TWO, THREE))).isEmpty();
  }

  private static Interview begun() {
    Plan plan =
        new Planner(BANK)
            .plan(
                new PlanRequest(
                    List.of(),
                    1,
                    List.of("git-01", "git-02", "git-03"),
                    Optional.empty(),
                    7,
                    false,
                    false));
    return Interview.begin("i", Sample.ANNA, plan, Instant.EPOCH);
  }

  private static Turn strong(Question question) {
    return Sample.scored(question, rubric("old", question), 1);
  }

  private static Question reworded(Question question) {
    return new Question(
        question.id(), "git", Level.MID, "Put otherwise?", List.of(), 3, Optional.empty());
  }

  private static Bank bank(String hash, Question... questions) {
    return new Bank(
        List.of(Some.category("git", questions)),
        Stream.of(questions).map(question -> rubric(hash, question)).toList());
  }

  private static Rubric rubric(String hash, Question question) {
    return Some.version(hash, Some.rubric(question.id(), POINT));
  }
}
