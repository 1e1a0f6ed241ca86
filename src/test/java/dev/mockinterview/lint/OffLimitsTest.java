package dev.mockinterview.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Question;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffLimitsTest {

  @ParameterizedTest
  @CsvSource({
    "How old are you?, age",
    "Which year were you  born?, age",
    "Are you married?, family",
    "Do you have any children who need you after work?, family",
    "Are you planning on having a family soon?, family",
    "Where are you originally from?, origin",
    "What is your mother tongue?, origin",
    "Would your religion keep you from working on Sundays?, religion",
    "Do you have any disabilities?, health",
    "How many days were you off sick last year?, health",
    "What is your gender identity?, sex and gender",
    "Who did you vote for?, politics",
    "What is your current salary?, arrests and money"
  })
  void whatNobodyMayAskIsNamed(String text, String topic) {
    assertThat(OffLimits.faults(question(text), Optional.empty()))
        .singleElement()
        .asString()
        .startsWith("question hr-01 asks about " + topic + " (\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which instance family and which max-age would you choose for your cache?",
        "How would you handle a disabled stage, and what is its health check?",
        "Where do requests come from, and how old may a token be?",
        "What is the race condition in your design, and who is the parent of a resource?",
        "How do child resources inherit the authorizer of their parents?"
      })
  void wordsOfTheTradeAreNone(String text) {
    assertThat(OffLimits.faults(question(text), Optional.empty())).isEmpty();
  }

  @Test
  void hintsAreReadToo() {
    Question question =
        new Question(
            "hr-01",
            "hr",
            Level.MID,
            "Tell us about yourself.",
            List.of("Start with your age. Are you single?"),
            3,
            Optional.empty());

    assertThat(OffLimits.faults(question, Optional.empty())).hasSize(1);
  }

  private static Question question(String text) {
    return new Question("hr-01", "hr", Level.MID, text, List.of(), 3, Optional.empty());
  }
}
