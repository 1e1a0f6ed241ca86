package dev.mockinterview.progress;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Question;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The time that answers took beside what their questions suggest. Answers without a time, and
 * questions that the bank doesn't have any more, are left out of both.
 *
 * @param used the mean time of an answer, above zero
 * @param suggested the mean time that the same questions suggest, above zero
 */
public record TimeUse(Duration used, Duration suggested) {

  /**
   * A question that is in the bank, with its time.
   *
   * @param question the question
   * @param time its mean time beside what it suggests
   */
  public record OfQuestion(Question question, TimeUse time) {}

  public TimeUse {
    if (used.isNegative() || used.isZero() || suggested.isNegative() || suggested.isZero()) {
      throw new IllegalArgumentException(
          "times must be above zero, were " + used + " and " + suggested);
    }
  }

  /** The time for a category; empty where nothing is known about it. */
  public static Optional<TimeUse> of(String category, Progress progress, Bank bank) {
    Pace pace = Pace.NONE;
    Duration suggested = Duration.ZERO;
    for (QuestionResult result : progress.questions()) {
      Optional<Question> question = bank.question(result.question());
      if (result.category().equals(category) && question.isPresent()) {
        pace = pace.plus(result.pace());
        suggested = suggested.plus(minutes(question.get()).multipliedBy(result.pace().timed()));
      }
    }
    int timed = pace.timed();
    Duration all = suggested;
    return pace.mean().map(used -> new TimeUse(used, all.dividedBy(timed)));
  }

  /** The questions that took longest of what they suggest, longest first. */
  public static List<OfQuestion> slowest(Progress progress, Bank bank, int most) {
    return progress.questions().stream()
        .flatMap(result -> of(result, bank))
        .sorted(Comparator.comparingDouble(each -> -each.time().share()))
        .limit(most)
        .toList();
  }

  private static Stream<OfQuestion> of(QuestionResult result, Bank bank) {
    return bank.question(result.question()).stream()
        .flatMap(
            question ->
                result.pace().mean().stream()
                    .map(used -> new OfQuestion(question, new TimeUse(used, minutes(question)))));
  }

  /** The time used in shares of the time suggested: 1 where they are the same. */
  public double share() {
    return (double) used.toMillis() / suggested.toMillis();
  }

  private static Duration minutes(Question question) {
    return Duration.ofMinutes(question.minutes());
  }
}
