package dev.mockinterview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.interview.Confidence;
import dev.mockinterview.progress.ConfidenceResult;
import dev.mockinterview.progress.Tally;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceViewTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 2, 0, ''",
    "2, 90, 2, 0, ''",
    "0, 0, 3, 62, 'When you were certain you scored 62 on average: check those first.'",
    "3, 90, 3, 79, 'When you were certain you scored 79 on average: check those first.'",
    "3, 60, 3, 80, 'When you were guessing you scored 60 on average: you know more than you think.'",
    "3, 59, 3, 80, 'When you were certain you scored 80 on average: you can rely on that.'",
    "3, 59, 0, 0, ''"
  })
  void oneSentenceSaysWhatFollowsWhereThereAreEnoughAnswers(
      int guesses, int guessed, int certain, int sure, String says) {
    List<ConfidenceResult> results =
        Stream.concat(
                result(Confidence.GUESSING, guesses, guessed),
                result(Confidence.CERTAIN, certain, sure))
            .toList();

    assertThat(ConfidenceView.advice(results).orElse("")).isEqualTo(says);
  }

  private static Stream<ConfidenceResult> result(Confidence confidence, int counted, int score) {
    return counted == 0
        ? Stream.of()
        : Stream.of(new ConfidenceResult(confidence, new Tally(counted, (long) counted * score)));
  }
}
