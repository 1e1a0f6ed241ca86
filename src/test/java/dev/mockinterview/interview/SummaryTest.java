package dev.mockinterview.interview;

import static dev.mockinterview.interview.Small.BASIC_1;
import static dev.mockinterview.interview.Small.BASIC_2;
import static dev.mockinterview.interview.Small.BASIC_3;
import static dev.mockinterview.interview.Small.BONUS_1;
import static dev.mockinterview.interview.Small.MUST_1;
import static dev.mockinterview.interview.Small.MUST_2;
import static dev.mockinterview.interview.Small.SECURITY_1;
import static dev.mockinterview.interview.Small.SECURITY_2;
import static dev.mockinterview.interview.Small.SECURITY_3;
import static dev.mockinterview.interview.Small.SHOULD_1;
import static dev.mockinterview.interview.Small.claim;
import static dev.mockinterview.interview.Small.denied;
import static dev.mockinterview.interview.Small.half;
import static dev.mockinterview.interview.Small.hit;
import static dev.mockinterview.interview.Small.missed;
import static dev.mockinterview.interview.Small.noAnswer;
import static dev.mockinterview.interview.Small.notScored;
import static dev.mockinterview.interview.Small.scored;
import static dev.mockinterview.interview.Small.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.interview.Summary.Gap;
import dev.mockinterview.interview.Summary.Row;
import dev.mockinterview.scoring.Flag;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SummaryTest {

  private static final Plan PLAN =
      new Plan(
          List.of(
              Small.round("basic", BASIC_1, BASIC_2),
              Small.round("security", SECURITY_1, SECURITY_2, SECURITY_3),
              Small.round("basic", BASIC_3)),
          7,
          false,
          false);

  /** One of each outcome, and the last planned question never asked. */
  private final Summary mixed =
      summary(
          scored(BASIC_1, hit(MUST_1), half(MUST_2), missed(SHOULD_1), missed(BONUS_1)), // 4.5: 56
          noAnswer(BASIC_2), // 0
          scored(SECURITY_1, hit(MUST_1), hit(MUST_2), hit(SHOULD_1), missed(BONUS_1)), // 8: 100
          skipped(SECURITY_2),
          notScored(SECURITY_3));

  @Test
  void onlyAskedAndScoredQuestionsCount() {
    assertThat(mixed.categories())
        .containsExactly(
            new Row("The title of basic", 3, 1, 0, 1, 0, OptionalInt.of(30)),
            new Row("The title of security", 3, 1, 1, 0, 1, OptionalInt.of(100)));
    assertThat(mixed.total()).isEqualTo(new Row("Total", 6, 2, 1, 1, 1, OptionalInt.of(53)));
  }

  @Test
  void tipsFitTheGapsCostliestFirst() {
    assertThat(mixed.tips()).containsExactly("Learn basic.", "Practise.");
    assertThat(
            summary(scored(BASIC_1, half(MUST_1)), skipped(BASIC_2), noAnswer(SECURITY_1)).tips())
        .containsExactly("Practise.", "Learn security.", "Learn basic.");
    assertThat(summary(scored(BASIC_1, hit(MUST_1), hit(MUST_2), hit(SHOULD_1))).tips()).isEmpty();
  }

  @Test
  void whatWasNotAskedIsCounted() {
    assertThat(mixed.categories()).extracting(Row::notAsked).containsExactly(1, 0);
    assertThat(mixed.total().notAsked()).isEqualTo(1);
  }

  @Test
  void timeIsTheSumOverAllQuestions() {
    assertThat(mixed.time()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void withoutAScoreThereIsNoMean() {
    Summary summary = summary(Small.noAnswerWithoutRubric(BASIC_1), skipped(BASIC_2));
    assertThat(summary.total()).isEqualTo(new Row("Total", 6, 0, 0, 1, 1, OptionalInt.empty()));
    assertThat(summary.strengths()).isEmpty();
    assertThat(summary.allGaps()).isEmpty();
  }

  @Test
  void anInterviewThatEndsAtOnceHasRowsAndNothingElse() {
    Summary summary = summary();
    assertThat(summary.categories()).extracting(Row::notAsked).containsExactly(3, 3);
    assertThat(summary.total().score()).isEmpty();
    assertThat(summary.time()).isZero();
  }

  @Test
  void promptedCreditIsNotInTheMean() {
    Turn turn = scored(BASIC_1, hit(MUST_1), missed(MUST_2));
    Turn prompted = turn.withFollowUp(new FollowUp("And?", "So.", hit(MUST_2)));
    assertThat(summary(prompted).total()).isEqualTo(summary(turn).total());
  }

  @Test
  void strengthsAreTheWeightiestPointOfEachOfTheBestAnswers() {
    Summary summary =
        summary(
            scored(BASIC_1, missed(MUST_1), hit(SHOULD_1), hit(BONUS_1)), // 41
            scored(BASIC_2, hit(BONUS_1), hit(MUST_1), hit(SHOULD_1)), // 75
            scored(SECURITY_1, half(MUST_1), half(MUST_2)), // 41, nothing in full
            scored(SECURITY_2, hit(BONUS_1)), // 13
            scored(SECURITY_3, hit(MUST_2), hit(SHOULD_1))); // 63
    assertThat(summary.strengths())
        .extracting(strength -> strength.turn().question().id() + " " + id(strength.point()))
        .containsExactly("basic-02 must-1", "security-03 must-2", "basic-01 should-1");
  }

  @Test
  void gapsAreWorstFirstWithWhatTheyCost() {
    Summary summary =
        summary(
            scored(
                BASIC_1,
                Small.score(
                    List.of(claim("m", 1)),
                    hit(MUST_1),
                    half(MUST_2),
                    denied(SHOULD_1),
                    missed(BONUS_1))),
            noAnswer(BASIC_2),
            scored(SECURITY_1, hit(MUST_1), hit(MUST_2), hit(SHOULD_1), missed(BONUS_1)),
            skipped(SECURITY_2),
            notScored(SECURITY_3));
    assertThat(summary.allGaps())
        .extracting(SummaryTest::inWords)
        .containsExactly(
            "basic-02 must-1 38",
            "basic-02 must-2 38",
            "basic-01 should-1 25",
            "basic-02 should-1 25",
            "basic-01 must-2 19",
            "basic-01 claim m 13",
            "basic-01 bonus-1 13",
            "basic-02 bonus-1 13");
    assertThat(summary.gaps()).isEqualTo(summary.allGaps().subList(0, 3));
  }

  @Test
  void anAnswerWithFullMarksHasNoGaps() {
    Score full = Small.score(List.of(), hit(MUST_1), hit(MUST_2), hit(SHOULD_1), missed(BONUS_1));
    assertThat(summary(scored(BASIC_1, full)).allGaps()).isEmpty();
  }

  @Test
  void aGapNeverCostsMoreThanTheQuestionLost() {
    assertThat(allScores())
        .hasSize(648)
        .allSatisfy(
            score -> {
              int lost = 100 - score.total();
              assertThat(summary(scored(BASIC_1, score)).allGaps())
                  .extracting(Gap::cost)
                  .allSatisfy(cost -> assertThat(cost).isBetween(1, lost));
            });
  }

  /** Everything that four points, false claims and a flag can come to. */
  static Stream<Score> allScores() {
    return Stream.of(0, 1, 3, 6)
        .map(cost -> cost == 0 ? List.<FoundMisconception>of() : List.of(claim("m", cost)))
        .flatMap(
            claims ->
                IntStream.range(0, 81)
                    .mapToObj(
                        n ->
                            Small.score(
                                claims,
                                point(MUST_1, n % 3),
                                point(MUST_2, n / 3 % 3),
                                point(SHOULD_1, n / 9 % 3),
                                point(BONUS_1, n / 27))))
        .flatMap(score -> Stream.of(score, flagged(score)));
  }

  private static PointScore point(KeyPoint point, int made) {
    List<Function<KeyPoint, PointScore>> ways =
        List.of(PointScore::missed, Small::half, Small::hit);
    return ways.get(made).apply(point);
  }

  private static Score flagged(Score score) {
    return new Score(
        score.points(),
        score.misconceptions(),
        List.of(Flag.ECHO),
        score.enough(),
        score.rubric(),
        score.engine());
  }

  private static Summary summary(Turn... turns) {
    Interview interview = Interview.begin("i", Sample.ANNA, PLAN, Instant.EPOCH);
    for (Turn turn : turns) {
      interview = interview.after(turn);
    }
    return new Summary(interview.end(Instant.EPOCH));
  }

  private static String inWords(Gap gap) {
    String what =
        gap instanceof Gap.Claim claim
            ? "claim " + claim.claim().misconception().id()
            : id(((Gap.Point) gap).point());
    return gap.turn().question().id() + " " + what + " " + gap.cost();
  }

  private static String id(PointScore point) {
    return point.point().id();
  }
}
