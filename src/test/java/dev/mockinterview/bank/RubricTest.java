package dev.mockinterview.bank;

import static dev.mockinterview.bank.Importance.BONUS;
import static dev.mockinterview.bank.Importance.MUST;
import static dev.mockinterview.bank.Importance.SHOULD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricTest {

  @ParameterizedTest(name = "{0} must, {1} should, {2} bonus")
  @CsvSource({
    "1, 0, 0, 3",
    "2, 0, 3, 6",
    "2, 2, 0, 9",
    "3, 3, 2, 13.5",
    "0, 1, 4, 1.5",
    "0, 0, 4, 4"
  })
  void enoughIsAllMustsAndThreeQuartersOfTheShoulds(
      int musts, int shoulds, int bonuses, double enough) {
    List<KeyPoint> points = new ArrayList<>();
    add(points, MUST, musts);
    add(points, SHOULD, shoulds);
    add(points, BONUS, bonuses);
    assertThat(Some.rubric("q-01", points.toArray(KeyPoint[]::new)).enough()).isEqualTo(enough);
  }

  @ParameterizedTest
  @CsvSource({"1", "4", "5"})
  void anAuthorMaySetAnythingUpToTheSumOfAllWeights(int own) {
    Rubric rubric =
        Some.rubric(
            "q-01",
            OptionalInt.of(own),
            List.of(),
            Some.point("a", MUST, "a"),
            Some.point("b", SHOULD, "b"));
    assertThat(rubric.enough()).isEqualTo(own);
  }

  @Test
  void weightsFallWithImportance() {
    assertThat(MUST.weight()).isEqualTo(3);
    assertThat(SHOULD.weight()).isEqualTo(2);
    assertThat(BONUS.weight()).isEqualTo(1);
    assertThat(Some.point("p", SHOULD, "phrase").weight()).isEqualTo(2);
  }

  private static void add(List<KeyPoint> points, Importance importance, int times) {
    for (int i = 0; i < times; i++) {
      points.add(Some.point("p-" + points.size(), importance, "phrase"));
    }
  }
}
