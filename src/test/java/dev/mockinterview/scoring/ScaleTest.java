package dev.mockinterview.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

  @Test
  void nothingIsNothingAndEnoughIsAll() {
    assertThat(Scale.total(0, 0, 12, List.of())).isZero();
    assertThat(Scale.total(12, 0, 12, List.of())).isEqualTo(100);
    assertThat(Scale.total(17, 0, 12, List.of())).isEqualTo(100);
    assertThat(Scale.total(0, 5, 12, List.of())).isZero();
  }

  @Test
  void whatIsEarnedRaisesAndWhatIsFalseLowers() {
    for (int cost = 0; cost < 12; cost++) {
      for (double earned = 0; earned < 20; earned += 0.25) {
        int total = Scale.total(earned, cost, 12, List.of());
        assertThat(total).isBetween(0, 100);
        assertThat(Scale.total(earned + 0.25, cost, 12, List.of())).isGreaterThanOrEqualTo(total);
        assertThat(Scale.total(earned, cost + 1, 12, List.of())).isLessThanOrEqualTo(total);
      }
    }
  }

  @Test
  void flaggedFormStaysInTheLowestBand() {
    assertThat(Scale.total(12, 0, 12, List.of(Flag.ECHO))).isEqualTo(10);
    assertThat(Scale.total(0.5, 0, 12, List.of(Flag.ECHO))).isEqualTo(6);
  }

  @Test
  void weakAnswerAboutSomethingElseCountsLess() {
    assertThat(Scale.total(3, 0, 12, List.of(Flag.OTHER_QUESTION))).isEqualTo(17);
  }
}
