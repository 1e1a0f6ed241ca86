package dev.mockinterview.interview;

import static dev.mockinterview.bank.Importance.MUST;
import static dev.mockinterview.bank.Importance.SHOULD;
import static dev.mockinterview.interview.Small.BASIC_1;
import static dev.mockinterview.interview.Small.BASIC_2;
import static dev.mockinterview.interview.Small.BASIC_3;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import dev.mockinterview.interview.Rescoring.Difference;
import dev.mockinterview.interview.Rescoring.Kept;
import dev.mockinterview.interview.Rescoring.Row;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Scorer;
import dev.mockinterview.scoring.Status;
import dev.mockinterview.text.Lexicon;
import dev.mockinterview.text.TextAnalyzer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RescorerTest {

  private static final Scorer SCORER = new Scorer(TextAnalyzer.english(), Lexicon.EMPTY, List.of());
  private static final KeyPoint NAMES = Some.point("names", MUST, "names a deployment");
  private static final KeyPoint CACHES = Some.point("caches", MUST, "caches responses");
  private static final KeyPoint KEEPS =
      Some.point("caches", MUST, "caches responses", "keeps answers");
  private static final KeyPoint LOGS = Some.point("logs", SHOULD, "writes logs");
  private static final Rubric OLD = Some.rubric("basic-01", NAMES, CACHES);
  private static final Rubric NEW = Some.rubric("basic-01", NAMES, KEEPS, LOGS);
  private static final String ANSWER =
      "A stage names a deployment. It keeps answers. Stages are free.";

  @Test
  void answersAreScoredWithTodaysRubricAndNothingElseChanges() {
    Turn then = answered(OLD, ANSWER);
    Interview before = interview(then);

    Rescoring rescoring = rescorer(NEW).rescore(before);

    Turn now = rescoring.now().turns().get(0);
    assertThat(rescoring.then()).isEqualTo(before);
    assertThat(rescoring.changed()).isTrue();
    assertThat(then.counts()).contains(54);
    assertThat(now.counts()).contains(82);
    assertThat(now)
        .isEqualTo(
            new Turn(
                then.question(),
                Optional.of(NEW),
                marker(NEW).turn(BASIC_1, ANSWER, then.timing(), Optional.empty()).outcome(),
                then.timing(),
                Optional.of(Confidence.SURE),
                Optional.empty()));
    assertThat(rescoring.now())
        .isEqualTo(
            new Interview(
                before.id(),
                before.person(),
                before.plan(),
                before.started(),
                List.of(now),
                before.ended()));
  }

  @Test
  void itSaysWhichPointsChanged() {
    Rubric claims =
        Some.rubric(
            "basic-01",
            OptionalInt.of(5),
            List.of(Some.claim("free", 1, "stages free")),
            KEEPS,
            LOGS);

    List<Difference> differences =
        row(rescorer(claims).rescore(interview(answered(OLD, ANSWER)))).differences();

    assertThat(differences)
        .extracting(RescorerTest::inShort)
        .containsExactly(
            "caches MISSED HIT", "logs - MISSED", "names HIT -", "free true", "enough 6.0 5.0");
  }

  @Test
  void withTheSameRubricNothingChanges() {
    Rescoring rescoring = rescorer(OLD).rescore(interview(answered(OLD, ANSWER)));

    assertThat(rescoring.changed()).isFalse();
    assertThat(row(rescoring).differences()).isEmpty();
    assertThat(row(rescoring).kept()).isEmpty();
  }

  @Test
  void followUpIsScoredAgainToo() {
    Marker old = marker(OLD);
    Turn turn = answered(OLD, "A stage names a deployment.");
    PointScore missed = turn.score().orElseThrow().points().get(1);
    Turn prompted =
        turn.withFollowUp(old.followUp(turn, missed, "What about speed?", "It keeps answers."));
    assertThat(prompted.followUp().orElseThrow().result().status()).isEqualTo(Status.MISSED);

    Row row = row(rescorer(NEW).rescore(interview(prompted)));

    FollowUp now = row.now().followUp().orElseThrow();
    assertThat(now.result().status()).isEqualTo(Status.HIT);
    assertThat(now.result().point()).isEqualTo(KEEPS);
    assertThat(now.probe()).isEqualTo("What about speed?");
    assertThat(now.answer()).isEqualTo("It keeps answers.");
    assertThat(row.differences())
        .filteredOn(Difference.FollowUpAnswer.class::isInstance)
        .hasSize(1);
  }

  @Test
  void followUpToAPointThatIsGoneKeepsWhatItEarned() {
    Marker old = marker(OLD);
    Turn turn = answered(OLD, "A stage names a deployment.");
    PointScore missed = turn.score().orElseThrow().points().get(1);
    FollowUp followUp = old.followUp(turn, missed, "What about speed?", "It caches responses.");

    Row row =
        row(
            rescorer(Some.rubric("basic-01", NAMES, LOGS))
                .rescore(interview(turn.withFollowUp(followUp))));

    assertThat(row.now().followUp()).contains(followUp);
    assertThat(row.now().rubric()).isNotEqualTo(turn.rubric());
  }

  @Test
  void answerThatHadNoRubricGetsAScore() {
    Turn then =
        marker().turn(BASIC_1, ANSWER, Sample.lasting(Duration.ofSeconds(9)), Optional.empty());
    assertThat(then.counts()).isEmpty();

    Row row = row(rescorer(NEW).rescore(interview(then)));

    assertThat(row.now().counts()).contains(82);
    assertThat(row.now().answer()).contains(ANSWER);
    assertThat(row.kept()).isEmpty();
  }

  @Test
  void questionLeftWithoutAnAnswerCountsByTodaysRubric() {
    Turn then = marker().turn(BASIC_1, " ", Sample.lasting(Duration.ZERO), Optional.empty());

    Turn now = row(rescorer(NEW).rescore(interview(then))).now();

    assertThat(now.counts()).contains(0);
    assertThat(now.lost()).containsOnlyKeys(NAMES, KEEPS, LOGS);
  }

  @Test
  void whatTheBankDoesNotHaveAnyMoreIsKeptAndNamed() {
    Turn known = answered(OLD, ANSWER);
    Turn gone = turn(Some.question("gone-01", "basic"), "A stage names a deployment.");
    Turn bare = turn(BASIC_2, "It names something.");
    Turn skipped = marker().skipped(BASIC_3, Sample.lasting(Duration.ZERO));

    Rescoring rescoring = rescorer(NEW).rescore(interview(known, gone, bare, skipped));

    assertThat(rescoring.rows())
        .extracting(Row::kept)
        .containsExactly(
            Optional.empty(),
            Optional.of(Kept.NO_QUESTION),
            Optional.of(Kept.NO_RUBRIC),
            Optional.of(Kept.NOTHING_TO_SCORE));
    assertThat(rescoring.now().turns().subList(1, 4)).containsExactly(gone, bare, skipped);
  }

  @Test
  void wordsOfTheQuestionAsItWasAskedEarnNothing() {
    Question reworded = asking("Which deployments do stages name?");
    Rubric rubric = Some.rubric("basic-01", Some.point("names", MUST, "names deployment", "tag"));
    Turn then =
        new Turn(
            reworded,
            Optional.of(rubric),
            new Outcome.NotScored("It names a deployment."),
            Sample.lasting(Duration.ZERO),
            Optional.empty(),
            Optional.empty());

    Rescorer rescorer = rescorer(rubric);
    Row today = row(rescorer.rescore(interview(turn(BASIC_1, "It names a deployment."))));
    Row row = row(rescorer.rescore(interview(then)));

    assertThat(today.now().counts()).contains(100);
    assertThat(today.reworded()).isFalse();
    assertThat(row.now().counts()).contains(0);
    assertThat(row.reworded()).isTrue();
  }

  @Test
  void rubricThatAsksForTheQuestionsOwnWordsIsNotUsed() {
    Turn then = turn(asking("Which deployments do stages name?"), "They name a deployment.");

    Row row =
        row(
            rescorer(Some.rubric("basic-01", Some.point("names", MUST, "names deployment")))
                .rescore(interview(then)));

    assertThat(row.kept()).contains(Kept.UNFIT_RUBRIC);
    assertThat(row.now()).isEqualTo(then);
  }

  private static Question asking(String text) {
    return new Question("basic-01", "basic", BASIC_1.level(), text, List.of(), 3, Optional.empty());
  }

  private static Turn answered(Rubric rubric, String answer) {
    return marker(rubric)
        .turn(
            BASIC_1, answer, Sample.lasting(Duration.ofSeconds(90)), Optional.of(Confidence.SURE));
  }

  /** An answer that nobody scored. */
  private static Turn turn(Question question, String answer) {
    return new Turn(
        question,
        Optional.empty(),
        new Outcome.NotScored(answer),
        Sample.lasting(Duration.ZERO),
        Optional.empty(),
        Optional.empty());
  }

  private static Interview interview(Turn... turns) {
    List<Turn> all = List.of(turns);
    Plan plan = Small.plan(all.stream().map(Turn::question).toArray(Question[]::new));
    return new Interview(
        "kept",
        Sample.ANNA,
        plan,
        Instant.EPOCH.plusNanos(1),
        all,
        Optional.of(Instant.EPOCH.plusSeconds(60)));
  }

  private static Marker marker(Rubric... rubrics) {
    return new Marker(Small.bank(rubrics), SCORER);
  }

  private static Rescorer rescorer(Rubric... rubrics) {
    Bank bank = Small.bank(rubrics);
    return new Rescorer(bank, SCORER);
  }

  private static Row row(Rescoring rescoring) {
    return rescoring.rows().get(0);
  }

  private static String inShort(Difference difference) {
    if (difference instanceof Difference.Point point) {
      return point.id() + " " + status(point.then()) + " " + status(point.now());
    }
    if (difference instanceof Difference.Claim claim) {
      return claim.id() + " " + claim.found();
    }
    return difference instanceof Difference.Enough enough
        ? "enough " + enough.then() + " " + enough.now()
        : difference.toString();
  }

  private static String status(Optional<PointScore> point) {
    return point.map(each -> each.status().name()).orElse("-");
  }
}
