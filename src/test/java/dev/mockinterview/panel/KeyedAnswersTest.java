package dev.mockinterview.panel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Question;
import dev.mockinterview.files.ContentPacks;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KeyedAnswersTest {

  private static final Bank BANK = ContentPacks.builtIn().bank();

  @Test
  void allRatingsAreThereAsOftenAsEachOther() {
    Map<Integer, Long> keys =
        KeyedAnswers.draw(BANK, BANK.questions(), 20, 7).stream()
            .collect(Collectors.groupingBy(KeyedAnswer::key, Collectors.counting()));

    assertThat(keys).isEqualTo(Map.of(1, 4L, 2, 4L, 3, 4L, 4, 4L, 5, 4L));
  }

  @Test
  void sameSeedDrawsTheSameAnswersAndNoneTwice() {
    List<KeyedAnswer> drawn = KeyedAnswers.draw(BANK, BANK.questions(), 20, 7);

    assertThat(KeyedAnswers.draw(BANK, BANK.questions(), 20, 7)).isEqualTo(drawn);
    assertThat(KeyedAnswers.draw(BANK, BANK.questions(), 20, 8)).isNotEqualTo(drawn);
    assertThat(drawn).doesNotHaveDuplicates();
  }

  @Test
  void onlyExamplesOfTheQuestionsAreDrawnAndNoMoreThanThereAre() {
    Question question = BANK.questions().get(0);

    List<KeyedAnswer> drawn = KeyedAnswers.draw(BANK, List.of(question), 50, 7);

    assertThat(drawn).hasSize(BANK.rubric(question.id()).orElseThrow().examples().size());
    assertThat(drawn).extracting(KeyedAnswer::question).containsOnly(question);
  }
}
