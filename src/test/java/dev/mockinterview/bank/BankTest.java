package dev.mockinterview.bank;

import static dev.mockinterview.bank.Importance.MUST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class BankTest {

  private static final Question BASIC_1 = Some.question("basic-01", "basic");
  private static final Question BASIC_2 = Some.question("basic-02", "basic");
  private static final Question SECURITY = Some.question("security-01", "security");
  private static final Category BASICS = Some.category("basic", BASIC_2, BASIC_1);
  private static final Category SECURITIES = Some.category("security", SECURITY);
  private static final Rubric RUBRIC = Some.rubric("basic-01", Some.point("p", MUST, "phrase"));

  private final Bank bank = new Bank(List.of(SECURITIES, BASICS), List.of(RUBRIC));

  @Test
  void keepsTheOrderOfCategoriesAndQuestions() {
    assertThat(bank.categories()).containsExactly(SECURITIES, BASICS);
    assertThat(bank.questions()).containsExactly(SECURITY, BASIC_2, BASIC_1);
  }

  @Test
  void findsByIdWhatItHas() {
    assertThat(bank.category("basic")).contains(BASICS);
    assertThat(bank.question("basic-01")).contains(BASIC_1);
    assertThat(bank.rubric("basic-01")).contains(RUBRIC);
  }

  @Test
  void hasNothingUnderOtherIds() {
    assertThat(bank.category("basics")).isEmpty();
    assertThat(bank.question("basic-1")).isEmpty();
    assertThat(bank.rubric("basic-02")).isEmpty();
  }

  @Test
  void refusesACategoryTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bank(List.of(BASICS, SECURITIES, BASICS), List.of()))
        .withMessage("category \"basic\" stands twice");
  }

  @Test
  void refusesAQuestionIdTwiceAlsoInTwoCategories() {
    Category other = Some.category("other", Some.question("basic-02", "other"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bank(List.of(BASICS, other), List.of()))
        .withMessage("question \"basic-02\" stands twice");
  }

  @Test
  void refusesARubricTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bank(List.of(BASICS), List.of(RUBRIC, RUBRIC)))
        .withMessage("rubric \"basic-01\" stands twice");
  }

  @Test
  void refusesARubricWithoutItsQuestion() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bank(List.of(SECURITIES), List.of(RUBRIC)))
        .withMessage("no question for rubric \"basic-01\"");
  }
}
