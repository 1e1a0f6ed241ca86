package dev.mockinterview.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.interview.ChangedElsewhereException;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.panel.Scorecard;
import org.junit.jupiter.api.Test;

/** What is done where a scorecard can't be kept. */
class LeadKeepingTest {

  private final StoreException full = new StoreException("db: the disk is full");
  private final StoreException changed =
      new ChangedElsewhereException("changed by another program; nothing was overwritten");
  private final LeadPipe pipe = new LeadPipe();

  private Scorecard breaksAfterTheBeginning(StoreException failure, String keys) {
    pipe.shelf.atSave(() -> pipe.shelf.breakWith(failure));
    return pipe.attended().lead(">" + keys);
  }

  @Test
  void unattendedKeysEndWhereNothingIsKept() {
    pipe.shelf.breakWith(full);

    assertThatThrownBy(() -> pipe.lead("> 1")).isSameAs(full);
    assertThat(pipe.shelf.failures()).isEqualTo(2);
    assertThat(pipe.seen()).doesNotContain("Point 1");
  }

  @Test
  void whatAnotherProgramChangedIsNotTriedAgain() {
    pipe.shelf.breakWith(changed);

    assertThatThrownBy(() -> pipe.lead("> 1")).isSameAs(changed);
    assertThat(pipe.shelf.failures()).isEqualTo(1);
  }

  @Test
  void somebodyWhoIsThereMaySaveItInAFileAndGoOn() {
    Scorecard led = breaksAfterTheBeginning(full, "1 f card.json\n 2 r4 q");

    assertThat(led.cards().get(0).ticks()).hasSize(2);
    assertThat(led.cards().get(0).rating()).hasValue(4);
    assertThat(pipe.shelf.files()).containsEntry("card.json", led);
    assertThat(pipe.seen())
        .containsSubsequence(
            "Not kept: db: the disk is full. Enter tries again, f saves it",
            "Saved in /home/anna/card.json. Point 1: hit",
            "Still not kept; saved in /home/anna/card.json. Point 2: hit")
        .containsOnlyOnce("tries again");
  }

  @Test
  void fileThatCanNotBeWrittenIsAskedForAgain() {
    Scorecard led = breaksAfterTheBeginning(full, "1 f /nowhere/card.json\n f card.json\n q");

    assertThat(pipe.shelf.files()).containsOnlyKeys("card.json");
    assertThat(led.cards().get(0).ticks()).hasSize(1);
    assertThat(pipe.seen())
        .contains("Not saved: /nowhere/card.json: there is no folder /nowhere. Not kept:");
  }

  @Test
  void whoLeavesTakesTheirScorecardAlong() {
    Scorecard led = breaksAfterTheBeginning(full, "1 q 2");

    assertThat(led.cards().get(0).ticks()).containsOnlyKeys("names");
    assertThat(pipe.shelf.saves()).hasSize(1);
    assertThat(pipe.seen()).doesNotContain("Point 1: hit");
  }

  @Test
  void tryingAgainIsNotOfferedWhereAnotherProgramWasFaster() {
    breaksAfterTheBeginning(changed, "1 q");

    assertThat(pipe.seen())
        .contains("nothing was overwritten. f saves it")
        .doesNotContain("tries again");
  }

  @Test
  void nothingIsSubmittedThatIsNotKept() {
    pipe.shelf.atSave(
        () -> {
          if (pipe.shelf.last().recommendation().isPresent()) {
            pipe.shelf.breakWith(full);
          }
        });

    Scorecard led = pipe.attended().lead("> r4 ee 3 SS f card.json\n q q");

    assertThat(led.submitted()).isEmpty();
    assertThat(pipe.seen()).contains("Not submitted.");
  }
}
