package dev.mockinterview.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mockinterview.measure.RaterDistance.Rated;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaterDistanceTest {

  @Test
  void saysHowNearAndWhetherMilderOrStricter() {
    RaterDistance distance =
        RaterDistance.of(
            List.of(new Rated(3, 3), new Rated(5, 4), new Rated(4, 2), new Rated(1, 2)));

    assertThat(distance.agreement().same()).isEqualTo(0.25);
    assertThat(distance.agreement().near()).isEqualTo(0.75);
    assertThat(distance.severity()).isEqualTo(0.5);
    assertThat(distance.agreement().value()).isEmpty();
  }

  @Test
  void nothingRatedIsNoDistance() {
    assertThatIllegalArgumentException().isThrownBy(() -> RaterDistance.of(List.of()));
  }
}
