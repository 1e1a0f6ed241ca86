package dev.mockinterview.measure;

import dev.mockinterview.scoring.Band;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.WeightedKappaAgreement;

/**
 * How well the scorer's marks agree with the graders'.
 *
 * @param n how many answers were compared
 * @param grade mean of the graders' marks, 0 to 100
 * @param score mean of the scorer's marks, 0 to 100
 * @param rmse root of the mean squared difference, 0 to 100
 * @param pearson Pearson's correlation, -1 to 1; empty where one side gave all answers one mark
 * @param kappa Cohen's kappa on five bands, weighted by the square of the distance (Cohen 1968);
 *     empty where both sides put all answers into one band
 */
public record Agreement(
    int n, double grade, double score, double rmse, OptionalDouble pearson, OptionalDouble kappa) {

  private static final int RATERS = 2;
  private static final double MOST_BANDS_APART = Band.values().length - 1.0;

  /**
   * The agreement over some marks.
   *
   * @throws IllegalArgumentException where there are none
   */
  public static Agreement of(List<Mark> marks) {
    if (marks.isEmpty()) {
      throw new IllegalArgumentException("there must be at least one mark");
    }
    double grade = mean(marks, Mark::grade);
    double score = mean(marks, Mark::score);
    double rmse = Math.sqrt(mean(marks, mark -> mark.difference() * mark.difference()));
    return new Agreement(
        marks.size(), grade, score, rmse, pearson(marks, grade, score), kappa(marks));
  }

  /** Covariance over the product of the standard deviations. */
  private static OptionalDouble pearson(List<Mark> marks, double grade, double score) {
    double both = mean(marks, mark -> (mark.grade() - grade) * (mark.score() - score));
    double grades = mean(marks, mark -> (mark.grade() - grade) * (mark.grade() - grade));
    double scores = mean(marks, mark -> (mark.score() - score) * (mark.score() - score));
    return grades > 0 && scores > 0
        ? OptionalDouble.of(both / Math.sqrt(grades * scores))
        : OptionalDouble.empty();
  }

  private static OptionalDouble kappa(List<Mark> marks) {
    CodingAnnotationStudy study = new CodingAnnotationStudy(RATERS);
    for (Mark mark : marks) {
      study.addItem(band(mark.grade()), band(mark.score()));
    }
    if (study.getCategoryCount() < 2) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        new WeightedKappaAgreement(study, (all, one, other) -> distance(one, other))
            .calculateAgreement());
  }

  /**
   * The squared distance of two bands, at most 1: the library would divide what is observed and
   * what is expected by different numbers if any distance were greater.
   */
  private static double distance(Object one, Object other) {
    double difference = (Integer) one - (Integer) other;
    return difference * difference / (MOST_BANDS_APART * MOST_BANDS_APART);
  }

  private static int band(double mark) {
    return Band.of((int) Math.round(mark)).number();
  }

  private static double mean(List<Mark> marks, ToDoubleFunction<Mark> value) {
    return marks.stream().mapToDouble(value).average().orElseThrow();
  }
}
