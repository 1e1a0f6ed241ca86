package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.panel.Asked;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Desk;
import dev.mockinterview.panel.ScoreOverride;
import dev.mockinterview.panel.Tick;
import dev.mockinterview.scoring.Status;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkingTest {

  private final Marking marking = new Marking(Desk.PLAN, Desk.STAGE.id());
  private final Card empty = Card.of(Desk.STAGE);

  @Test
  void pointsGoByIdAndByNumber() {
    marking.tick(Status.HIT, Optional.of("1"));
    marking.tick(Status.PARTIAL, Optional.of("second"));
    marking.prompted(Optional.of("2"));

    assertThat(marking.on(empty).ticks())
        .containsEntry("first", new Tick(Status.HIT, false))
        .containsEntry("second", new Tick(Status.PARTIAL, true));
  }

  @Test
  void pointThatTheRubricLacksIsRefused() {
    assertThatThrownBy(() -> marking.tick(Status.HIT, Optional.of("secnd")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("did you mean \"second\"?")
        .hasMessageContaining("it has first, second");
    assertThatThrownBy(() -> marking.tick(Status.HIT, Optional.of("3")))
        .isInstanceOf(UsageException.class);
  }

  @Test
  void promptedNeedsSomethingHeard() {
    marking.prompted(Optional.of("1"));

    assertThatThrownBy(() -> marking.on(empty)).isInstanceOf(UsageException.class);
  }

  @Test
  void overrideNeedsItsReasonAndTheOtherWayRound() {
    assertThatThrownBy(() -> marking.override(Optional.of("70"), Optional.empty()))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> marking.override(Optional.empty(), Optional.of("why")))
        .isInstanceOf(UsageException.class);
    marking.override(Optional.of("70"), Optional.of("said it in other words"));

    assertThat(marking.on(empty).override())
        .contains(new ScoreOverride(70, "said it in other words"));
  }

  @Test
  void notAskedForgetsNothingUnlessThatIsWanted() {
    Card rated = empty.rate(4);
    marking.nothingSaid(false, true, false);
    assertThatThrownBy(() -> marking.on(rated))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--drop");

    Marking dropping = new Marking(Desk.PLAN, Desk.STAGE.id());
    dropping.nothingSaid(false, true, true);
    assertThat(dropping.on(rated).asked()).isEqualTo(Asked.NOT_ASKED);
  }

  @Test
  void notAskedDoesNotGoWithARating() {
    marking.nothingSaid(false, true, false);
    marking.rate(Optional.of("2"));

    Card both = marking.on(empty);
    assertThatThrownBy(() -> marking.requireFit(both, false, true))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> marking.nothingSaid(true, true, false))
        .isInstanceOf(UsageException.class);
  }

  @Test
  void minutesAddUp() {
    marking.spend(Optional.of("1.5"));

    assertThat(marking.on(empty.spend(Duration.ofMinutes(1))).time())
        .isEqualTo(Duration.ofSeconds(150));
  }
}
