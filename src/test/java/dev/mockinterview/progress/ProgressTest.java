package dev.mockinterview.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Some;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final Question STAGE = Some.question("basic-01", "basic"); // 3 minutes, as all
  private static final Question CACHE = Some.question("basic-02", "basic");
  private static final Question KEYS = Some.question("security-01", "security");
  private static final Bank BANK =
      new Bank(
          List.of(Some.category("basic", STAGE, CACHE), Some.category("security", KEYS)),
          List.of());

  @Test
  void meanIsOverAnswersNotOverInterviews() {
    Tally one = new Tally(1, 100);
    Tally three = new Tally(3, 100);

    assertThat(one.plus(three).score()).isEqualTo(50);
    assertThat(new Tally(3, 50).score()).isEqualTo(17);
    assertThat(interviews(100, 20).total().map(Tally::score)).contains(60);
    assertThat(Progress.NONE.total()).isEmpty();
  }

  @Test
  void tallyRefusesWhatCantBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Tally(0, 0))
        .withMessage("a tally needs an answer at least, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Tally(2, 201))
        .withMessage("the total of 2 answers must be 0 to 200, was 201");
    assertThatIllegalArgumentException().isThrownBy(() -> new Tally(2, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pace(0, Duration.ofSeconds(1)));
  }

  @Test
  void trendComparesBothEndsOnceTheyDontOverlap() {
    assertThat(interviews(10, 20, 30, 40, 50).trend()).isEmpty();

    Progress.Trend trend = interviews(10, 20, 30, 0, 40, 50, 90).trend().orElseThrow();

    assertThat(trend.interviews()).isEqualTo(3);
    assertThat(trend.first().score()).isEqualTo(20);
    assertThat(trend.last().score()).isEqualTo(60);
  }

  @Test
  void timeOfACategoryIsSetBesideWhatTheSameAnswersWereAdvised() {
    Progress progress =
        asked(
            asked(STAGE, 3, 2, 120),
            asked(CACHE, 1, 1, 240),
            asked(Some.question("basic-99", "basic"), 1, 1, 999),
            asked(KEYS, 5, 0, 0));

    assertThat(TimeUse.of("basic", progress, BANK))
        .contains(new TimeUse(Duration.ofMinutes(2), Duration.ofMinutes(3)));
    assertThat(TimeUse.of("security", progress, BANK)).isEmpty();
    assertThat(TimeUse.of("nowhere", progress, BANK)).isEmpty();
  }

  @Test
  void slowestQuestionsAreThoseOfTheBankThatTookMostOfTheirTime() {
    Question longer =
        new Question("basic-03", "basic", STAGE.level(), "Why?", List.of(), 20, Optional.empty());
    Bank bank = new Bank(List.of(Some.category("basic", STAGE, CACHE, longer)), List.of());
    Progress progress =
        asked(
            asked(STAGE, 2, 2, 500),
            asked(longer, 1, 1, 600),
            asked(CACHE, 1, 1, 300),
            asked(KEYS, 1, 1, 999));

    assertThat(TimeUse.slowest(progress, bank, 2))
        .extracting(each -> each.question().id())
        .containsExactly("basic-02", "basic-01");
    assertThat(TimeUse.slowest(progress, bank, 9)).hasSize(3);
  }

  private static Progress interviews(int... scores) {
    return new Progress(
        IntStream.of(scores)
            .mapToObj(score -> new InterviewResult("i", Instant.EPOCH, new Tally(1, score)))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Progress asked(QuestionResult... questions) {
    return new Progress(List.of(), List.of(), List.of(questions), List.of(), List.of());
  }

  private static QuestionResult asked(Question question, int counted, int timed, int seconds) {
    return new QuestionResult(
        question.id(),
        question.category(),
        counted,
        50,
        Instant.EPOCH,
        new Pace(timed, Duration.ofSeconds(seconds)));
  }
}
