package dev.mockinterview.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How well people agree who rated the same things on one scale.
 *
 * @param measure what {@code value} is
 * @param n how many things two people or more have rated
 * @param raters how many people rated them
 * @param same the share of pairs of ratings of one thing that are equal, 0 to 1
 * @param near the share that lies at most one apart, 0 to 1
 * @param value at most 1, which is perfect agreement; about 0 is what chance gives; empty where
 *     there are fewer than {@link #FEWEST} things, or all ratings are equal
 * @param interval where the value lies with 95 % confidence; empty where there is no value
 */
public record RaterAgreement(
    Measure measure,
    int n,
    int raters,
    double same,
    double near,
    OptionalDouble value,
    Optional<Interval> interval) {

  /** With fewer things than these a number would say more than is known. */
  public static final int FEWEST = 10;

  private static final int RESAMPLES = 2000;
  private static final double TAIL = 0.025;
  private static final long SEED = 1979;

  /** Ways to put agreement into a number. */
  public enum Measure {
    /** Cohen's kappa, weighted by the square of the distance (Cohen 1968): the same two people. */
    WEIGHTED_KAPPA,
    /** The intraclass correlation ICC(2,1) of Shrout and Fleiss (1979): the same people. */
    ICC_2_1,
    /** The intraclass correlation ICC(1,1) of Shrout and Fleiss (1979): different people. */
    ICC_1_1
  }

  /** A range of values. */
  public record Interval(double low, double high) {}

  /**
   * The agreement over some things.
   *
   * @param things what each thing got, by who gave it; things with one rating or none don't count
   */
  public static RaterAgreement of(List<Map<String, Integer>> things) {
    List<Map<String, Integer>> rated = things.stream().filter(thing -> thing.size() > 1).toList();
    Set<String> raters =
        rated.stream().flatMap(thing -> thing.keySet().stream()).collect(Collectors.toSet());
    Measure measure = measure(rated, raters);
    List<String> order = raters.stream().sorted().toList();
    List<int[]> rows =
        rated.stream()
            .map(thing -> order.stream().filter(thing::containsKey).mapToInt(thing::get).toArray())
            .toList();
    ToDoubleFunction<List<int[]>> formula =
        switch (measure) {
          case WEIGHTED_KAPPA -> RaterAgreement::weightedKappa;
          case ICC_2_1 -> RaterAgreement::twoWay;
          case ICC_1_1 -> RaterAgreement::oneWay;
        };
    double value = rows.size() < FEWEST ? Double.NaN : formula.applyAsDouble(rows);
    boolean known = Double.isFinite(value);
    return new RaterAgreement(
        measure,
        rows.size(),
        raters.size(),
        pairsWithin(rows, 0),
        pairsWithin(rows, 1),
        known ? OptionalDouble.of(value) : OptionalDouble.empty(),
        known ? bootstrap(rows, formula) : Optional.empty());
  }

  private static Measure measure(Collection<Map<String, Integer>> rated, Set<String> raters) {
    if (rated.stream().anyMatch(thing -> thing.size() < raters.size())) {
      return Measure.ICC_1_1;
    }
    return raters.size() > 2 ? Measure.ICC_2_1 : Measure.WEIGHTED_KAPPA;
  }

  /**
   * One less the mean squared difference over that of ratings put together by chance, which is the
   * sum of both variances and the squared difference of the means.
   */
  private static double weightedKappa(List<int[]> rows) {
    double seen = 0;
    for (int[] row : rows) {
      seen += square(row[0] - row[1]) / rows.size();
    }
    double[] means = new double[2];
    double chance = 0;
    for (int rater = 0; rater < 2; rater++) {
      int column = rater;
      means[rater] = rows.stream().mapToInt(row -> row[column]).average().orElseThrow();
      chance +=
          rows.stream()
              .mapToDouble(row -> square(row[column] - means[column]))
              .average()
              .orElseThrow();
    }
    return 1 - seen / (chance + square(means[0] - means[1]));
  }

  /** (BMS - EMS) / (BMS + (k - 1) EMS + k (JMS - EMS) / n), from the two-way mean squares. */
  private static double twoWay(List<int[]> rows) {
    int n = rows.size();
    int k = rows.get(0).length;
    double mean = mean(rows);
    double between = 0;
    double all = 0;
    for (int[] row : rows) {
      between += k * square(mean(row) - mean);
      all += Arrays.stream(row).mapToDouble(rating -> square(rating - mean)).sum();
    }
    double judges = 0;
    for (int rater = 0; rater < k; rater++) {
      int column = rater;
      double own = rows.stream().mapToInt(row -> row[column]).average().orElseThrow();
      judges += n * square(own - mean);
    }
    double bms = between / (n - 1);
    double jms = judges / (k - 1);
    double ems = (all - between - judges) / ((n - 1) * (k - 1));
    return (bms - ems) / (bms + (k - 1) * ems + k * (jms - ems) / n);
  }

  /** (BMS - WMS) / (BMS + (k - 1) WMS), with the k of things that not all have as many ratings. */
  private static double oneWay(List<int[]> rows) {
    int n = rows.size();
    double total = rows.stream().mapToInt(row -> row.length).sum();
    double mean = mean(rows);
    double between = 0;
    double within = 0;
    for (int[] row : rows) {
      double own = mean(row);
      between += row.length * square(own - mean);
      within += Arrays.stream(row).mapToDouble(rating -> square(rating - own)).sum();
    }
    double squares = rows.stream().mapToDouble(row -> square(row.length)).sum();
    double k = (total - squares / total) / (n - 1);
    double bms = between / (n - 1);
    double wms = within / (total - n);
    return (bms - wms) / (bms + (k - 1) * wms);
  }

  /** The percentile interval over things drawn again and again (Efron 1979), always the same. */
  private static Optional<Interval> bootstrap(
      List<int[]> rows, ToDoubleFunction<List<int[]>> formula) {
    Random random = new Random(SEED);
    double[] values =
        random
            .ints(RESAMPLES)
            .mapToObj(Random::new)
            .mapToDouble(draw -> formula.applyAsDouble(drawn(rows, draw)))
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    return values.length == 0
        ? Optional.empty()
        : Optional.of(new Interval(quantile(values, TAIL), quantile(values, 1 - TAIL)));
  }

  private static List<int[]> drawn(List<int[]> rows, Random random) {
    List<int[]> drawn = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      drawn.add(rows.get(random.nextInt(rows.size())));
    }
    return drawn;
  }

  private static double quantile(double[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }

  private static double pairsWithin(List<int[]> rows, int distance) {
    long pairs = 0;
    long within = 0;
    for (int[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        for (int j = 0; j < i; j++) {
          pairs++;
          within += Math.abs(row[i] - row[j]) <= distance ? 1 : 0;
        }
      }
    }
    return pairs == 0 ? 0 : (double) within / pairs;
  }

  private static double mean(List<int[]> rows) {
    return rows.stream().flatMapToInt(Arrays::stream).average().orElseThrow();
  }

  private static double mean(int[] row) {
    return Arrays.stream(row).average().orElseThrow();
  }

  private static double square(double value) {
    return value * value;
  }
}
