package dev.mockinterview.store;

import static dev.mockinterview.panel.Desk.ANNA;
import static dev.mockinterview.panel.Desk.BEN;
import static dev.mockinterview.panel.Desk.CLEO;
import static dev.mockinterview.panel.Desk.DORA;
import static dev.mockinterview.panel.Desk.NOW;
import static dev.mockinterview.panel.Desk.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.files.PanelArchive;
import dev.mockinterview.files.PanelArchiveFile;
import dev.mockinterview.interview.ChangedElsewhereException;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Closing;
import dev.mockinterview.panel.Consensus;
import dev.mockinterview.panel.Desk;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Note;
import dev.mockinterview.panel.Panel;
import dev.mockinterview.panel.Recommendation;
import dev.mockinterview.panel.ScoreOverride;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.panel.Scorecards;
import dev.mockinterview.panel.Scorecards.PanelState;
import dev.mockinterview.panel.Script;
import dev.mockinterview.panel.Tick;
import dev.mockinterview.scoring.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store promises about scorecards, whatever database it is on. */
abstract class ScorecardsContract {

  private static final Person STRANGER = new Person("Somebody else");
  private static final String HOSTILE = "\0 '; drop table turn; -- \uD83C \u202E \u001b[31m 🍵";

  private Scorecards scorecards;

  @SuppressWarnings("NullAway.Init") // filled before each test
  ScorecardsContract() {}

  /** Another store, as another program would open it, on the place of this test. */
  abstract Store open();

  /** Each kind of store calls it before each test. */
  final void openFirst() {
    scorecards = open().scorecards();
    scorecards.add(PLAN);
    scorecards.add(DORA);
  }

  @Test
  void planAndCandidateComeBackAsTheyWereAndKeepTheirNames() {
    assertThat(open().scorecards().plan(PLAN.id())).contains(PLAN);
    assertThat(open().scorecards().plans()).containsExactly(PLAN);
    assertThat(open().scorecards().candidate(DORA.person())).contains(DORA);
    assertThat(open().scorecards().candidates()).containsExactly(DORA);

    assertThat(scorecards.add(DORA)).isTrue();
    assertThat(scorecards.add(new Candidate(DORA.person(), "cook", Optional.empty(), 1))).isFalse();
    LeadPlan other =
        new LeadPlan(
            PLAN.id(), "cook", Optional.empty(), PLAN.rounds(), List.of(), Script.USUAL, NOW);
    assertThat(scorecards.add(other)).isFalse();
    assertThat(open().scorecards().plan(PLAN.id())).contains(PLAN);
  }

  @Test
  void everythingOnAScorecardComesBackExactlyAsItWas() {
    Scorecard scorecard =
        Desk.begun(ANNA)
            .change(
                0,
                card ->
                    card.tick("first", new Tick(Status.PARTIAL, true))
                        .tick("second", new Tick(Status.CONTRADICTED, false))
                        .note(new Note(NOW, HOSTILE, true))
                        .hear(Desk.heard("A stage. " + HOSTILE))
                        .rate(4)
                        .override(new ScoreOverride(80, HOSTILE))
                        .spend(Duration.ofNanos(1)))
            .change(1, Card::noAnswer)
            .conclude(HOSTILE, Optional.of(Recommendation.STRONG_NO));
    scorecards.save(scorecard);

    assertThat(own(ANNA)).isEqualTo(scorecard);
    Scorecard locked = scorecard.submit(NOW);
    scorecards.save(locked);
    assertThat(own(ANNA)).isEqualTo(locked);
  }

  @Test
  void nothingOfOthersComesOutBeforeOnesOwnIsSubmitted() {
    scorecards.save(Desk.rated(ANNA, 3));
    scorecards.save(Desk.submitted(BEN, 5));
    scorecards.save(Desk.submitted(CLEO, 4));

    assertThat(visible(ANNA)).extracting(Scorecard::interviewer).containsExactly(ANNA);
    assertThat(visible(BEN)).extracting(Scorecard::interviewer).containsExactly(BEN, CLEO);
    assertThat(visible(STRANGER)).isEmpty();
    assertThat(scorecards.panels(PLAN.id()))
        .containsExactly(new PanelState(PLAN.id(), DORA.person(), 3, 2, false));
    assertThat(scorecards.panels(DORA.person())).isEqualTo(scorecards.panels(PLAN.id()));
    assertThat(scorecards.panels(ANNA)).isEmpty();

    scorecards.save(submitted(own(ANNA)));
    assertThat(visible(ANNA)).hasSize(3);
    assertThat(visible(STRANGER)).isEmpty();
    scorecards.close(new Closing(PLAN.id(), DORA.person(), ANNA, NOW));
    assertThat(visible(STRANGER)).hasSize(3);
    assertThat(scorecards.panels(PLAN.id()))
        .containsExactly(new PanelState(PLAN.id(), DORA.person(), 3, 3, true));
  }

  @Test
  void submittedScorecardIsLockedWhoeverTries() {
    scorecards.save(Desk.rated(ANNA, 3));
    Scorecards other = open().scorecards();
    Scorecard open = other.own(ANNA, PLAN.id(), DORA.person()).orElseThrow();
    scorecards.save(submitted(own(ANNA)));

    assertThatThrownBy(() -> other.save(open.change(0, card -> card.rate(5))))
        .isInstanceOf(ChangedElsewhereException.class)
        .hasMessageContaining("nothing was overwritten");
    Scorecard forged = Desk.rated(ANNA, 5);
    assertThatThrownBy(() -> scorecards.save(forged)).isInstanceOf(ChangedElsewhereException.class);
    assertThat(own(ANNA).cards().get(0).rating()).hasValue(3);
  }

  @Test
  void whoeverLosesARaceIsTold() {
    scorecards.save(Desk.begun(ANNA));
    Scorecards other = open().scorecards();
    Scorecard there = other.own(ANNA, PLAN.id(), DORA.person()).orElseThrow();
    scorecards.save(Desk.rated(ANNA, 2));

    assertThatThrownBy(() -> other.save(there.change(0, card -> card.rate(5))))
        .isInstanceOf(ChangedElsewhereException.class);
    assertThat(own(ANNA).cards().get(0).rating()).hasValue(2);
  }

  @Test
  void interviewerHasOneScorecardOfACandidateOnAPlan() {
    scorecards.save(Desk.begun(ANNA));

    assertThatThrownBy(
            () ->
                open()
                    .scorecards()
                    .save(Scorecard.begin("another", PLAN, DORA, ANNA, NOW.plusSeconds(1))))
        .isInstanceOf(ChangedElsewhereException.class)
        .hasMessageContaining("Anna has another scorecard of Dora on api-1");
  }

  @Test
  void panelAgreesOnceAllHaveSubmittedAndThenNobodyJoins() {
    scorecards.save(Desk.submitted(ANNA, 5));
    scorecards.save(Desk.rated(BEN, 2));
    Consensus agreed =
        new Consensus(
            PLAN.id(),
            DORA.person(),
            "basic-01",
            4,
            List.of(new Consensus.Move(ANNA, 5, HOSTILE)),
            ANNA,
            NOW);
    assertThatThrownBy(() -> scorecards.save(agreed, Optional.empty()))
        .isInstanceOf(StoreException.class)
        .hasMessage("not all scorecards of the panel are submitted");

    scorecards.save(submitted(own(BEN)));
    assertThat(scorecards.save(agreed, Optional.empty())).isTrue();
    assertThat(open().scorecards().consensus(ANNA, PLAN.id(), DORA.person()))
        .containsExactly(agreed);
    assertThatThrownBy(() -> scorecards.save(Desk.begun(CLEO)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is closed; no scorecard can join it");
    assertThat(own(ANNA).cards().get(0).rating()).hasValue(5);
  }

  @Test
  void agreementThatSomebodyElseMadeMeanwhileIsNotOverwritten() {
    scorecards.save(Desk.submitted(ANNA, 5));
    scorecards.save(Desk.submitted(BEN, 3));
    Panel panel = new Panel(PLAN, DORA.person(), visible(ANNA));
    Consensus first = panel.agree("basic-01", 3, Map.of(ANNA, "heard less"), ANNA, NOW);
    Consensus second = panel.agree("basic-01", 5, Map.of(BEN, "heard more"), BEN, NOW);

    assertThat(scorecards.save(first, Optional.empty())).isTrue();
    assertThat(open().scorecards().save(second, Optional.empty())).isFalse();
    assertThat(scorecards.consensus(BEN, PLAN.id(), DORA.person())).containsExactly(first);
    assertThat(open().scorecards().save(second, Optional.of(first))).isTrue();
    assertThat(scorecards.consensus(BEN, PLAN.id(), DORA.person())).containsExactly(second);
  }

  @Test
  void ofManyWhoAgreeAtOnceOneWins() throws Exception {
    scorecards.save(Desk.submitted(ANNA, 5));
    ExecutorService programs = Executors.newFixedThreadPool(4);
    List<Future<Boolean>> results = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      int rating = i;
      Store own = open();
      results.add(
          programs.submit(
              () ->
                  own.scorecards()
                      .save(
                          new Consensus(
                              PLAN.id(), DORA.person(), "basic-01", rating, List.of(), ANNA, NOW),
                          Optional.empty())));
    }
    int won = 0;
    for (Future<Boolean> result : results) {
      won += result.get() ? 1 : 0;
    }
    programs.shutdown();
    assertThat(won).isEqualTo(1);
  }

  @Test
  void agreementIsHiddenFromWhoeverMayNotSeeAScorecard() {
    scorecards.save(Desk.rated(ANNA, 5));

    assertThat(scorecards.consensus(BEN, PLAN.id(), DORA.person())).isEmpty();
    assertThat(scorecards.visible(BEN, PLAN.id(), DORA.person())).isEmpty();
  }

  @Test
  void whatThePanelKeepsIsTheSameInAnotherStore(@TempDir Path folder) throws IOException {
    scorecards.save(Desk.submitted(ANNA, 5));
    scorecards.save(
        Desk.begun(BEN).change(0, card -> card.hear(Desk.heard("yes, " + HOSTILE)).rate(3)));
    scorecards.save(submitted(own(BEN)));
    Panel panel = new Panel(PLAN, DORA.person(), visible(ANNA));
    scorecards.save(panel.agree("basic-01", 3, Map.of(ANNA, HOSTILE), ANNA, NOW), Optional.empty());
    PanelArchive archive = open().transfer().find(ANNA, DORA.person()).orElseThrow();
    Path file = Files.writeString(folder.resolve("dora.json"), PanelArchiveFile.write(archive));

    assertThat(PanelArchiveFile.is(file)).isTrue();
    PanelArchive read = PanelArchiveFile.read(file);
    assertThat(read).isEqualTo(archive);
    assertThat(archive.scorecards()).hasSize(2);
    assertThat(archive.consensus()).hasSize(1);
    assertThat(open().transfer().takeIn(read, ANNA, false)).isEqualTo(new Transfer.Taken(0, 2));
    open().upkeep().erase(DORA.person());
    assertThat(open().transfer().find(ANNA, DORA.person())).isEmpty();
    assertThat(open().transfer().takeIn(read, ANNA, false)).isEqualTo(new Transfer.Taken(2, 0));
    assertThat(open().transfer().find(ANNA, DORA.person())).contains(archive);
  }

  @Test
  void whatIsGivenOutIsNoMoreThanMayBeSeen() {
    scorecards.save(Desk.rated(ANNA, 3));
    scorecards.save(Desk.submitted(BEN, 5));

    PanelArchive archive = open().transfer().find(ANNA, DORA.person()).orElseThrow();

    assertThat(archive.scorecards()).containsExactly(own(ANNA));
    assertThat(open().transfer().find(STRANGER, DORA.person()).orElseThrow().scorecards())
        .isEmpty();
    assertThat(open().transfer().find(ANNA, STRANGER)).isEmpty();
  }

  @Test
  void nothingIsTakenInOverWhatIsThereAndDiffers() {
    scorecards.save(Desk.rated(ANNA, 3));
    PanelArchive other =
        new PanelArchive(
            List.of(PLAN),
            List.of(DORA),
            List.of(Desk.submitted(BEN, 4), Desk.rated(ANNA, 5)),
            List.of(),
            List.of());

    assertThatThrownBy(() -> open().transfer().takeIn(other, ANNA, false))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "nothing was imported: Anna's scorecard of Dora is kept and differs;"
                + " --replace takes the file's in its place");
    assertThat(scorecards.panels(PLAN.id()))
        .containsExactly(new PanelState(PLAN.id(), DORA.person(), 1, 0, false));
  }

  @Test
  void erasedCandidateIsGoneAndInterviewersLoseTheirNames() {
    scorecards.save(Desk.submitted(ANNA, 5));
    scorecards.save(Desk.submitted(BEN, 3));
    Panel panel = new Panel(PLAN, DORA.person(), visible(ANNA));
    scorecards.save(
        panel.agree("basic-01", 3, Map.of(ANNA, "heard less"), ANNA, NOW), Optional.empty());
    Upkeep upkeep = open().upkeep();
    assertThat(upkeep.people()).containsExactly("Anna", "Ben", "Dora");

    assertThat(upkeep.erase(ANNA)).isEqualTo(new Upkeep.Traces(List.of(), false, 0, 0, 1));

    Person nameless = new Person("former interviewer");
    assertThat(visible(BEN)).extracting(Scorecard::interviewer).containsExactly(nameless, BEN);
    Consensus renamed = scorecards.consensus(BEN, PLAN.id(), DORA.person()).get(0);
    assertThat(renamed.by()).isEqualTo(nameless);
    assertThat(renamed.moves()).containsExactly(new Consensus.Move(nameless, 5, "heard less"));
    assertThat(upkeep.erase(DORA.person())).isEqualTo(new Upkeep.Traces(List.of(), true, 2, 0, 0));
    assertThat(upkeep.people()).isEmpty();
    assertThat(scorecards.panels(PLAN.id())).isEmpty();
    assertThat(upkeep.traces(DORA.person()).none()).isTrue();
  }

  @Test
  void nothingJoinsAClosedPanelByImportEither() {
    scorecards.save(Desk.submitted(ANNA, 3));
    scorecards.close(new Closing(PLAN.id(), DORA.person(), ANNA, NOW));
    PanelArchive late =
        new PanelArchive(
            List.of(PLAN), List.of(DORA), List.of(Desk.submitted(BEN, 4)), List.of(), List.of());

    assertThatThrownBy(() -> open().transfer().takeIn(late, ANNA, false))
        .isInstanceOf(StoreException.class)
        .hasMessage("nothing was imported: the panel of Dora on api-1 is closed");
  }

  @Test
  void panelIsClosedOnlyWhenAllHaveSubmitted() {
    scorecards.save(Desk.rated(ANNA, 3));

    assertThatThrownBy(() -> scorecards.close(new Closing(PLAN.id(), DORA.person(), ANNA, NOW)))
        .isInstanceOf(StoreException.class);
    assertThat(scorecards.panels(PLAN.id()).get(0).closed()).isFalse();
  }

  @Test
  void closingThatComesFromOutsideOpensNothingToWhoeverIsNotOnThePanel() {
    Scorecard bens = Desk.submitted(BEN, 4);
    Closing closing = new Closing(PLAN.id(), DORA.person(), BEN, NOW);
    Consensus agreed = new Consensus(PLAN.id(), DORA.person(), "basic-01", 4, List.of(), BEN, NOW);
    PanelArchive archive =
        new PanelArchive(
            List.of(PLAN), List.of(DORA), List.of(bens), List.of(agreed), List.of(closing));

    open().transfer().takeIn(archive, ANNA, false);

    assertThat(visible(ANNA)).isEmpty();
    assertThat(scorecards.consensus(ANNA, PLAN.id(), DORA.person())).isEmpty();
    scorecards.save(Desk.submitted(ANNA, 2));
    assertThat(visible(ANNA)).hasSize(2);
  }

  @Test
  void scorecardThatWentOnElsewhereIsTakenAndOneThatWentApartOnlyIfAsked() {
    scorecards.save(Desk.rated(ANNA, 3));
    scorecards.save(Desk.rated(BEN, 3));
    PanelArchive submitted =
        new PanelArchive(
            List.of(PLAN), List.of(DORA), List.of(Desk.submitted(BEN, 4)), List.of(), List.of());
    PanelArchive apart =
        new PanelArchive(
            List.of(PLAN), List.of(DORA), List.of(Desk.rated(ANNA, 5)), List.of(), List.of());

    assertThat(open().transfer().takeIn(submitted, ANNA, false))
        .isEqualTo(new Transfer.Taken(1, 0));
    assertThat(own(BEN).submitted()).isPresent();
    assertThatThrownBy(() -> open().transfer().takeIn(apart, ANNA, false))
        .isInstanceOf(StoreException.class);
    assertThat(open().transfer().takeIn(apart, ANNA, true)).isEqualTo(new Transfer.Taken(1, 0));
    assertThat(own(ANNA).cards().get(0).rating()).hasValue(5);
  }

  @Test
  void interviewerIsNotForgottenWhileTheyCouldJoinAgain() {
    scorecards.save(Desk.submitted(ANNA, 5));

    assertThatThrownBy(() -> open().upkeep().erase(ANNA))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "Anna is on the panel of Dora on api-1, which isn't closed yet; panel close closes it");
    assertThat(own(ANNA).submitted()).isPresent();
  }

  @Test
  void erasedInterviewersOpenScorecardsGoToo() {
    scorecards.save(Desk.rated(ANNA, 5));

    assertThat(open().upkeep().erase(ANNA)).isEqualTo(new Upkeep.Traces(List.of(), false, 0, 1, 0));
    assertThat(scorecards.panels(PLAN.id())).isEmpty();
    assertThatThrownBy(() -> scorecards.save(Desk.rated(ANNA, 4)))
        .isInstanceOf(ChangedElsewhereException.class);
  }

  private List<Scorecard> visible(Person viewer) {
    return scorecards.visible(viewer, PLAN.id(), DORA.person());
  }

  private Scorecard own(Person interviewer) {
    return open().scorecards().own(interviewer, PLAN.id(), DORA.person()).orElseThrow();
  }

  private static Scorecard submitted(Scorecard scorecard) {
    return scorecard.conclude("", Optional.of(Recommendation.YES)).submit(NOW);
  }
}
