package dev.mockinterview.progress;

import static dev.mockinterview.bank.Importance.MUST;
import static dev.mockinterview.interview.Sample.scored;
import static dev.mockinterview.interview.Sample.turn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTest {

  private static final Question STAGE = Some.question("basic-01", "basic");
  private static final Question CACHE = Some.question("basic-02", "basic");
  private static final KeyPoint NAME = Some.point("name", MUST, "first");
  private static final KeyPoint URL = Some.point("url", MUST, "second");
  private static final KeyPoint OWN = Some.point("own", MUST, "third");
  private static final Rubric RUBRIC = rubric("aaaa", NAME, URL, OWN);

  private static Rubric rubric(String hash, KeyPoint... points) {
    return Some.version(hash, Some.rubric("basic-01", OptionalInt.of(6), List.of(), points));
  }

  @Test
  void pointsThatEarnMoreAreGainedAndThoseThatEarnLessAreLost() {
    Change change =
        Change.between(scored(STAGE, RUBRIC, 0, 1, 0.5), scored(STAGE, RUBRIC, 0.5, 0, 0.5));

    assertThat(change.gained()).containsExactly(NAME);
    assertThat(change.lost()).containsExactly(URL);
    assertThat(change.before()).isEqualTo(77);
    assertThat(change.now()).isEqualTo(54);
    assertThat(change.difference()).isEqualTo(-23);
    assertThat(change.sameRubric()).isTrue();
    assertThat(change.sameRules()).isTrue();
  }

  @Test
  void nothingSaidBeforeMeansThatEveryPointMadeNowIsGained() {
    Turn silent = turn(STAGE, Optional.of(RUBRIC), new Outcome.NoAnswer());

    Change gained = Change.between(silent, scored("2", STAGE, RUBRIC, 1, 0, 0.5));
    Change lost = Change.between(scored(STAGE, RUBRIC, 1, 0, 0.5), silent);

    assertThat(gained.gained()).containsExactly(NAME, OWN);
    assertThat(gained.before()).isZero();
    assertThat(gained.sameRules()).isTrue();
    assertThat(lost.lost()).containsExactly(NAME, OWN);
    assertThat(lost.now()).isZero();
    assertThat(Change.between(silent, silent).lost()).isEmpty();
  }

  @Test
  void pointsThatOnlyOneRubricHasAreLeftOut() {
    Rubric other = rubric("bbbb", URL, NAME);

    Change change = Change.between(scored(STAGE, RUBRIC, 0, 0, 1), scored(STAGE, other, 0.5, 1));

    assertThat(change.gained()).containsExactly(URL, NAME);
    assertThat(change.lost()).isEmpty();
    assertThat(change.sameRubric()).isFalse();
  }

  @Test
  void otherScoringRulesAreTold() {
    Change change =
        Change.between(scored("1", STAGE, RUBRIC, 0, 1, 1), scored("2", STAGE, RUBRIC, 0, 1, 1));

    assertThat(change.sameRubric()).isTrue();
    assertThat(change.sameRules()).isFalse();
    assertThat(change.difference()).isZero();
  }

  @Test
  void differentQuestionsCantBeCompared() {
    Rubric cache = Some.rubric("basic-02", NAME);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Change.between(scored(STAGE, RUBRIC, 0, 0, 0), scored(CACHE, cache, 1)))
        .withMessage("both turns must ask basic-01, was basic-02");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatDoesntCountCantBeCompared(boolean first) {
    Turn skipped = turn(STAGE, Optional.of(RUBRIC), new Outcome.Skipped());
    Turn counts = scored(STAGE, RUBRIC, 1, 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Change.between(first ? skipped : counts, first ? counts : skipped))
        .withMessage("basic-01 has nothing that counts");
  }

  @Test
  void changesOfAnInterviewAreThoseOfItsTurnsThatCountNowAndBefore() {
    Question skippedNow = Some.question("basic-03", "basic");
    Question skippedThen = Some.question("basic-04", "basic");
    Interview now =
        Sample.ended(
            "now",
            Instant.EPOCH,
            scored(CACHE, Some.rubric("basic-02", NAME), 1),
            scored(STAGE, RUBRIC, 1, 1, 0),
            turn(skippedNow, Optional.of(RUBRIC), new Outcome.Skipped()),
            scored(skippedThen, RUBRIC, 1, 1, 0));
    Map<String, Turn> earlier =
        Map.of(
            "basic-01", scored("0", STAGE, RUBRIC, 1, 0, 0),
            "basic-03", scored(skippedNow, RUBRIC, 1, 1, 1),
            "basic-04", turn(skippedThen, Optional.of(RUBRIC), new Outcome.Skipped()),
            "basic-02", scored(CACHE, Some.rubric("basic-02", NAME), 0));

    Changes changes = Changes.of(now, earlier);

    assertThat(changes.byQuestion().keySet()).containsExactly("basic-02", "basic-01");
    assertThat(changes.before()).contains(new Tally(2, 54));
    assertThat(changes.now()).contains(new Tally(2, 200));
    assertThat(changes.differentlyScored()).isEqualTo(1);
    assertThat(changes.of("basic-03")).isEmpty();
    assertThat(Changes.of(now, Map.of())).isEqualTo(Changes.NONE);
    assertThat(Changes.NONE.before()).isEmpty();
  }
}
