package dev.mockinterview.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedForTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "State at least 4 of the differences.|4",
        "Please NAME and DESCRIBE two challenges.|2",
        "Give at least three examples.|3",
      })
  void countIsReadFromTheQuestion(String question, int count) {
    assertThat(AskedFor.of(question).count()).hasValue(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name the 3 service classes.",
        "Explain it in 2-5 sentences.",
        "What is a three-way split?",
        "Give one example.",
      })
  void otherNumbersAreNoCount(String question) {
    assertThat(AskedFor.of(question).count()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Enumerate all rules.",
        "Which rules are there?",
        "What are the aims? Please state at least 4.",
      })
  void questionMayAskForNames(String question) {
    assertThat(AskedFor.of(question).names()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name the phases and explain them.",
        "Which one would you use, and why?",
        "How does custom domain name mapping work?",
      })
  void namesAreNotEnoughWhereReasonsAreAskedFor(String question) {
    assertThat(AskedFor.of(question).names()).isFalse();
  }
}
