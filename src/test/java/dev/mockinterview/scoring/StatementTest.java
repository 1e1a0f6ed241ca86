package dev.mockinterview.scoring;

import static dev.mockinterview.scoring.Status.HIT;
import static dev.mockinterview.scoring.Status.MISSED;
import static dev.mockinterview.scoring.Status.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a thing is said: of what, how surely, and whether more than its name. */
class StatementTest {

  private final Probe probe = new Probe();

  @Test
  void whatStandsBehindThanIsWhatIsComparedWith() {
    assertThat(probe.status("HTTP costs more than REST.", "REST costs more")).isEqualTo(MISSED);
    assertThat(probe.status("REST costs more than HTTP.", "REST costs more")).isEqualTo(HIT);
    assertThat(probe.status("It lasts longer than 29 seconds.", "lasts 29 seconds")).isEqualTo(HIT);
    assertThat(probe.status("Use REST rather than HTTP.", "REST")).isEqualTo(HIT);
  }

  @Test
  void statementBehindACommaStandsForItself() {
    String answer = "Access logs show the callers, execution logs show internal steps.";

    assertThat(probe.status(answer, "execution steps")).isEqualTo(HIT);
    assertThat(probe.status(answer, "access -> steps")).isEqualTo(MISSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "maybe it caches responses",
        "It caches responses, I guess.",
        "I suppose it caches responses",
        "not sure, but perhaps it caches responses"
      })
  void guessEarnsLess(String answer) {
    PointScore point = probe.point(answer, "caches responses");

    assertThat(point.status()).isEqualTo(PARTIAL);
    assertThat(point.credit()).isEqualTo(0.75);
    assertThat(point.remark()).contains("It is said as a guess.");
  }

  @Test
  void guessElsewhereOrASureStatementBesideEarnsInFull() {
    assertThat(
            probe.status(
                "It caches responses of the backend for five minutes or maybe ten", "caches"))
        .isEqualTo(HIT);
    assertThat(probe.status("Maybe it caches. Yes, it caches.", "caches")).isEqualTo(HIT);
  }

  @Test
  void nameInABareListEarnsLess() {
    PointScore point = probe.point("It has keys, plans, caching, models, logs.", "caching");

    assertThat(point.credit()).isEqualTo(0.75);
    assertThat(point.remark()).contains("It is named in a list and not explained.");
    assertThat(probe.status("It has keys, plans and caching.", "caching")).isEqualTo(HIT);
    assertThat(
            probe.status(
                "It has keys, plans, models, logs, and caching spares the backend a lot of calls.",
                "caching spares"))
        .isEqualTo(HIT);
  }

  @Test
  void wordsOfTheQuestionAloneEarnNothing() {
    Probe asked = probe.asking("How do you deploy a stage?");

    assertThat(asked.status("You deploy the stage.", "deploy/release stage")).isEqualTo(MISSED);
    assertThat(asked.status("You release the stage.", "deploy/release stage")).isEqualTo(HIT);
  }

  @Test
  void correctionTakesBackItsOwnStatementOnly() {
    String answer = "you press deploy and it asks for a region no sorry for a stage name";

    assertThat(probe.status(answer, "press deploy")).isEqualTo(HIT);
    assertThat(probe.status(answer, "region")).isEqualTo(MISSED);
    assertThat(probe.status(answer, "stage name")).isEqualTo(HIT);
    assertThat(probe.status("It caches. Sorry for my English.", "caches")).isEqualTo(HIT);
  }

  @Test
  void statementsWithSubjectsOfTheirOwnAreApart() {
    String answer = "REST is the big one with all the features, the HTTP one is cheaper";

    assertThat(probe.status(answer, "HTTP features")).isEqualTo(MISSED);
    assertThat(probe.status(answer, "HTTP cheaper")).isEqualTo(HIT);
    assertThat(probe.status("If the cache is on, the backend is spared.", "cache spared"))
        .isEqualTo(HIT);
  }

  @Test
  void joinedProperNameIsNotItsParts() {
    Probe known = new Probe("CloudTrail", "cloud trail");

    assertThat(known.status("CloudTrail records it.", "trail")).isEqualTo(MISSED);
    assertThat(known.status("A trail records it.", "trail")).isEqualTo(HIT);
    assertThat(known.status("startExecution runs it.", "execution")).isEqualTo(HIT);
  }
}
