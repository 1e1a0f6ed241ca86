package dev.mockinterview.progress;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.interview.InterviewHead;
import java.util.List;
import java.util.Optional;

/**
 * How somebody's practice stands.
 *
 * @param interviews how many are kept
 * @param last the last one begun that has a score
 * @param left those that can be gone on with, the last one begun first
 * @param asked how many of the bank's questions were asked and count
 * @param questions how many the bank has
 */
public record Standing(
    int interviews,
    Optional<InterviewHead> last,
    List<InterviewHead> left,
    int asked,
    int questions) {

  public Standing {
    left = List.copyOf(left);
    if (asked < 0 || asked > questions) {
      throw new IllegalArgumentException(
          "of %d questions %d can't have been asked".formatted(questions, asked));
    }
  }

  /**
   * Sums it up.
   *
   * @param heads the person's interviews, the last one begun first
   * @param progress what they say together
   */
  public static Standing of(Bank bank, List<InterviewHead> heads, Progress progress) {
    return new Standing(
        heads.size(),
        heads.stream().filter(head -> head.score().isPresent()).findFirst(),
        heads.stream().filter(InterviewHead::left).toList(),
        (int)
            progress.questions().stream()
                .filter(result -> bank.question(result.question()).isPresent())
                .count(),
        bank.questions().size());
  }
}
