package dev.mockinterview.progress;

import static dev.mockinterview.bank.Importance.MUST;
import static dev.mockinterview.interview.Sample.scored;
import static dev.mockinterview.interview.Sample.turn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Plan;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.scoring.Evidence;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.Score;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Question STAGE = Some.question("basic-01", "basic");
  private static final Question CACHE = Some.question("basic-02", "basic");
  private static final Question KEYS = Some.question("security-01", "security");
  private static final KeyPoint NAME = Some.point("name", MUST, "first");
  private static final KeyPoint URL = Some.point("url", MUST, "second");
  private static final Rubric OLD = rubric("aaaa");
  private static final Rubric NEW = rubric("bbbb");

  private static Rubric rubric(String hash) {
    return Some.version(hash, Some.rubric("any", OptionalInt.of(6), List.of(), NAME, URL));
  }

  /** An interview begun on that day, with a round for each category. */
  private static Interview on(int day, Turn... turns) {
    return of(Sample.ANNA, "day-" + day, day, turns);
  }

  private static Interview of(Person person, String id, int day, Turn... turns) {
    List<Round> rounds =
        Stream.of(turns)
            .map(Turn::question)
            .map(asked -> asked.category())
            .distinct()
            .map(
                category ->
                    new Round(
                        category,
                        category + " on day " + day,
                        Stream.of(turns)
                            .map(Turn::question)
                            .filter(question -> question.category().equals(category))
                            .toList(),
                        List.of()))
            .toList();
    Instant started = Instant.EPOCH.plus(Duration.ofDays(day));
    return new Interview(
        id, person, new Plan(rounds, 7, false, false), started, List.of(turns), Optional.empty());
  }

  private static OptionalInt[] scores(Integer... scores) {
    return Stream.of(scores)
        .map(score -> score < 0 ? OptionalInt.empty() : OptionalInt.of(score))
        .toArray(OptionalInt[]::new);
  }

  @Test
  void interviewsComeInTheOrderInWhichTheyBegan() {
    Comparison comparison =
        new Comparison(
            List.of(
                on(3, scored(STAGE, OLD, 1, 1), scored(CACHE, OLD, 1, 0)),
                on(1, turn(STAGE, Optional.of(OLD), new Outcome.Skipped())),
                on(2, scored(STAGE, OLD, 0, 0))));

    assertThat(comparison.person()).isEqualTo(Sample.ANNA);
    assertThat(comparison.interviews())
        .extracting(Interview::id)
        .containsExactly("day-1", "day-2", "day-3");
    assertThat(comparison.results())
        .extracting(Comparison.Result::score)
        .containsExactly(scores(-1, 0, 77));
    assertThat(comparison.results().get(2).tally()).contains(new Tally(2, 154));
    assertThat(comparison.results().get(2).time()).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void categoriesComeInTheOrderInWhichTheyFirstAppear() {
    Comparison comparison =
        new Comparison(
            List.of(
                on(1, scored(KEYS, OLD, 1, 0)),
                on(2, scored(STAGE, OLD, 1, 1), scored(CACHE, OLD, 1, 0)),
                on(3, scored(KEYS, OLD, 1, 1), scored(STAGE, OLD, 0, 1))));

    assertThat(comparison.categories())
        .extracting(Comparison.OfCategory::category, Comparison.OfCategory::title)
        .containsExactly(tuple("security", "security on day 3"), tuple("basic", "basic on day 3"));
    assertThat(comparison.categories().get(0).scores().scores())
        .containsExactly(scores(54, -1, 100));
    assertThat(comparison.categories().get(1).scores().scores())
        .containsExactly(scores(-1, 77, 54));
    assertThat(comparison.categories().get(1).scores().difference()).hasValue(-23);
  }

  @Test
  void questionsThatCountTwiceChangeFromTheFirstAnswerToTheLast() {
    Comparison comparison =
        new Comparison(
            List.of(
                on(
                    1,
                    scored(STAGE, OLD, 0, 1),
                    scored(CACHE, OLD, 1, 1),
                    turn(KEYS, Optional.of(OLD), new Outcome.NoAnswer())),
                on(
                    2,
                    scored(STAGE, OLD, 0, 0),
                    turn(CACHE, Optional.of(OLD), new Outcome.Skipped()),
                    scored(KEYS, OLD, 0, 1)),
                on(3, scored(STAGE, OLD, 1, 0))));

    List<Comparison.OfQuestion> repeated = comparison.repeated();
    assertThat(repeated).extracting(Comparison.OfQuestion::question).containsExactly(STAGE, KEYS);
    assertThat(repeated.get(0).scores().scores()).containsExactly(scores(54, 0, 54));
    assertThat(repeated.get(0).change().gained()).containsExactly(NAME);
    assertThat(repeated.get(0).change().lost()).containsExactly(URL);
    assertThat(repeated.get(1).scores().scores()).containsExactly(scores(0, 54, -1));
    assertThat(comparison.changes().before()).contains(new Tally(2, 54));
    assertThat(comparison.changes().now()).contains(new Tally(2, 108));
  }

  @Test
  void otherRubricsAndRulesAreToldEvenWhereTheLastAreTheFirstAgain() {
    Comparison comparison =
        new Comparison(
            List.of(
                on(1, scored("1", STAGE, OLD, 1, 0), scored("1", KEYS, OLD, 1, 0)),
                on(2, scored("2", STAGE, NEW, 1, 0)),
                on(3, scored("1", STAGE, OLD, 1, 0), scored("1", KEYS, OLD, 1, 0))));

    Comparison.OfQuestion stage = comparison.repeated().get(0);
    assertThat(stage.change().sameRubric()).isTrue();
    assertThat(stage.sameRubric()).isFalse();
    assertThat(stage.sameRules()).isFalse();
    assertThat(comparison.repeated().get(1).sameRubric()).isTrue();
    assertThat(comparison.repeated().get(1).sameRules()).isTrue();
    assertThat(comparison.sameRules()).isFalse();
  }

  @Test
  void noAnswerIsZeroByAnyRules() {
    Comparison comparison =
        new Comparison(
            List.of(
                on(1, turn(STAGE, Optional.of(OLD), new Outcome.NoAnswer())),
                on(2, scored("2", STAGE, OLD, 1, 0))));

    assertThat(comparison.sameRules()).isTrue();
    assertThat(comparison.repeated().get(0).sameRules()).isTrue();
  }

  @Test
  void falseClaimsOfOneAnswerAloneAreNewOrGone() {
    Turn none = scored(STAGE, OLD, 1, 0);
    Turn both = claiming("both", "early");
    Turn late = claiming("both", "late");

    Comparison.OfQuestion changed =
        new Comparison(List.of(on(1, both), on(2, none), on(3, late))).repeated().get(0);

    assertThat(changed.claimed()).extracting(Misconception::id).containsExactly("late");
    assertThat(changed.dropped()).extracting(Misconception::id).containsExactly("early");
    assertThat(new Comparison(List.of(on(1, late), on(2, late))).repeated().get(0).claimed())
        .isEmpty();
  }

  private static Turn claiming(String... claims) {
    Turn turn = scored(STAGE, OLD, 1, 0);
    Score score = turn.score().orElseThrow();
    List<FoundMisconception> found =
        Stream.of(claims)
            .map(id -> Some.claim(id, 1, "phrase"))
            .map(claim -> new FoundMisconception(claim, List.of(new Evidence(0, 3, "yes"))))
            .toList();
    return turn(
        STAGE,
        Optional.of(OLD),
        new Outcome.Scored(
            "yes, no",
            new Score(
                score.points(),
                found,
                score.flags(),
                score.enough(),
                score.rubric(),
                score.engine())));
  }

  @Test
  void interviewsOfSeveralPeopleCantBeCompared() {
    Interview anna = on(1, scored(STAGE, OLD, 1, 1));
    Interview ben = of(new Person("Ben"), "bens", 2, scored(STAGE, OLD, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Comparison(List.of(anna, ben)))
        .withMessage(
            "interview day-1 is of Anna and bens of Ben; only interviews of one person can be"
                + " compared");
  }

  @Test
  void twoToTwelveInterviewsCanBeComparedEachOnce() {
    List<Interview> many =
        IntStream.range(0, 13).mapToObj(day -> on(day, scored(STAGE, OLD, 1, 1))).toList();

    assertThat(new Comparison(many.subList(0, 12)).repeated().get(0).scores().scores()).hasSize(12);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Comparison(many))
        .withMessage("2 to 12 interviews can be compared, was 13");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Comparison(many.subList(0, 1)))
        .withMessage("2 to 12 interviews can be compared, was 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Comparison(Collections.nCopies(2, many.get(0))))
        .withMessage("interview day-0 is named twice");
  }

  @Test
  void seriesWithoutTwoScoresHasNoDifference() {
    Series one = new Series(List.of(scores(-1, 40)));
    assertThat(one.first()).hasValue(40);
    assertThat(one.last()).hasValue(40);
    assertThat(one.difference()).isEmpty();
    assertThat(new Series(List.of(scores(-1, -1))).first()).isEmpty();
    assertThat(new Series(List.of(scores(70, -1, 40, -1))).difference()).hasValue(-30);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Series(List.of(scores(101))))
        .withMessage("a score must be 0 to 100, was 101");
  }
}
