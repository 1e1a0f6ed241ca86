package dev.mockinterview.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mockinterview.measure.RaterAgreement.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.WeightedKappaAgreement;
import org.junit.jupiter.api.Test;

class RaterAgreementTest {

  /** Table 2 of Shrout and Fleiss (1979), twice over, since six things are too few to say. */
  private static final int[][] SHROUT_AND_FLEISS = {
    {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
  };

  @Test
  void twoPeopleGetTheWeightedKappaOfTheLibrary() {
    Random random = new Random(7);
    List<Map<String, Integer>> things = new ArrayList<>();
    CodingAnnotationStudy study = new CodingAnnotationStudy(2);
    for (int i = 0; i < 40; i++) {
      int one = 1 + random.nextInt(5);
      int other = Math.max(1, Math.min(5, one + random.nextInt(3) - 1));
      things.add(Map.of("Anna", one, "Ben", other));
      study.addItem(one, other);
    }
    double library =
        new WeightedKappaAgreement(
                study, (all, a, b) -> Math.pow(((Integer) a - (Integer) b) / 4.0, 2))
            .calculateAgreement();

    RaterAgreement agreement = RaterAgreement.of(things);

    assertThat(agreement.measure()).isEqualTo(Measure.WEIGHTED_KAPPA);
    assertThat(agreement.value().orElseThrow()).isCloseTo(library, within(1e-9));
    RaterAgreement.Interval interval = agreement.interval().orElseThrow();
    assertThat(interval.low()).isLessThan(library);
    assertThat(interval.high()).isGreaterThan(library).isLessThanOrEqualTo(1);
    assertThat(RaterAgreement.of(things)).isEqualTo(agreement);
    assertThat(agreement.near()).isEqualTo(1);
  }

  @Test
  void threePeopleOrMoreGetTheIntraclassCorrelation() {
    // worked out from the paper's sums of squares with n = 12: all but the degrees of freedom
    // double
    double bms = 2 * 56.21 / 11;
    double jms = 2 * 97.46 / 3;
    double ems = 2 * 15.29 / 33;
    double expected = (bms - ems) / (bms + 3 * ems + 4 * (jms - ems) / 12);

    RaterAgreement agreement = RaterAgreement.of(twice(4));

    assertThat(agreement.measure()).isEqualTo(Measure.ICC_2_1);
    assertThat(agreement.raters()).isEqualTo(4);
    assertThat(agreement.value().orElseThrow()).isCloseTo(expected, within(0.001));
  }

  @Test
  void differentPeopleGetTheOneWayCorrelation() {
    List<Map<String, Integer>> things = new ArrayList<>(twice(4));
    double bms = 2 * 56.21 / 11;
    double wms = 2 * 112.75 / 36;
    double expected = (bms - wms) / (bms + 3 * wms);
    Map<String, Integer> renamed = new LinkedHashMap<>();
    things.get(0).forEach((who, rating) -> renamed.put("other " + who, rating));
    things.set(0, renamed);

    RaterAgreement agreement = RaterAgreement.of(things);

    assertThat(agreement.measure()).isEqualTo(Measure.ICC_1_1);
    assertThat(agreement.value().orElseThrow()).isCloseTo(expected, within(0.001));
  }

  @Test
  void fewThingsGetNoNumber() {
    RaterAgreement agreement =
        RaterAgreement.of(
            List.of(Map.of("Anna", 3, "Ben", 3), Map.of("Anna", 2, "Ben", 4), Map.of("Anna", 1)));

    assertThat(agreement.n()).isEqualTo(2);
    assertThat(agreement.value()).isEmpty();
    assertThat(agreement.interval()).isEmpty();
    assertThat(agreement.same()).isEqualTo(0.5);
    assertThat(agreement.near()).isEqualTo(0.5);
  }

  @Test
  void nothingAndOneRatingForEverythingGetNoNumberEither() {
    assertThat(RaterAgreement.of(List.of()).value()).isEmpty();
    List<Map<String, Integer>> alike = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      alike.add(Map.of("Anna", 3, "Ben", 3));
    }
    assertThat(RaterAgreement.of(alike).value()).isEmpty();
    assertThat(RaterAgreement.of(alike).same()).isEqualTo(1);
  }

  private static List<Map<String, Integer>> twice(int raters) {
    List<Map<String, Integer>> things = new ArrayList<>();
    for (int time = 0; time < 2; time++) {
      for (int[] row : SHROUT_AND_FLEISS) {
        Map<String, Integer> thing = new LinkedHashMap<>();
        for (int i = 0; i < raters; i++) {
          thing.put("judge " + i, row[i]);
        }
        things.add(thing);
      }
    }
    return things;
  }
}
