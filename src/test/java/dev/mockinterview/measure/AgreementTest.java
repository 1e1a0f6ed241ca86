package dev.mockinterview.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static List<Mark> marks(double... gradesAndScores) {
    return IntStream.range(0, gradesAndScores.length / 2)
        .mapToObj(
            i ->
                new Mark(
                    "q" + i, Optional.empty(), gradesAndScores[2 * i], gradesAndScores[2 * i + 1]))
        .toList();
  }

  @Test
  void equalMarksAgreeWholly() {
    Agreement agreement = Agreement.of(marks(10, 10, 50, 50, 90, 90));

    assertThat(agreement.rmse()).isZero();
    assertThat(agreement.pearson().orElseThrow()).isCloseTo(1, within(1e-12));
    assertThat(agreement.kappa().orElseThrow()).isCloseTo(1, within(1e-12));
  }

  @Test
  void weightedKappaCountsTheSquareOfTheDistance() {
    // bands 1-1, 1-2, 2-2, 3-3, 3-5, 4-4, 5-5, 5-4, 5-5, 1-1: observed 0.6, expected 5.0
    Agreement agreement =
        Agreement.of(
            marks(5, 5, 5, 25, 25, 25, 45, 45, 45, 85, 65, 65, 85, 85, 85, 65, 85, 85, 5, 5));

    assertThat(agreement.kappa().orElseThrow()).isCloseTo(0.88, within(1e-9));
  }

  @Test
  void figuresAreThoseOfAWorkedExample() {
    Agreement agreement = Agreement.of(marks(0, 10, 20, 10, 40, 60));

    assertThat(agreement.n()).isEqualTo(3);
    assertThat(agreement.grade()).isCloseTo(20, within(1e-9));
    assertThat(agreement.score()).isCloseTo(80 / 3.0, within(1e-9));
    assertThat(agreement.rmse()).isCloseTo(Math.sqrt(200), within(1e-9));
    assertThat(agreement.pearson().orElseThrow()).isCloseTo(0.866025, within(1e-6));
  }

  @Test
  void oneMarkForAllHasNoCorrelation() {
    Agreement agreement = Agreement.of(marks(50, 45, 50, 55));

    assertThat(agreement.pearson()).isEmpty();
    assertThat(agreement.kappa()).isEmpty();
  }

  @Test
  void nothingToCompareIsRefused() {
    assertThatThrownBy(() -> Agreement.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there must be at least one mark");
    assertThatThrownBy(() -> new Mark("q", Optional.empty(), 101, 0))
        .hasMessage("grade must be 0 to 100, was 101.0");
  }
}
