package dev.mockinterview.interview;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Outline;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds out what an author has gone on with since an interview was begun. */
public final class ChangedQuestions {

  private ChangedQuestions() {}

  /**
   * Ids of the questions whose text or rubric is another one in the bank today, in the order of the
   * plan. What was skipped has no score that could be another, and what the bank has no more is not
   * its to tell.
   */
  public static List<String> of(Interview interview, Bank bank) {
    List<Question> planned = interview.plan().questions();
    return IntStream.range(0, planned.size())
        .filter(i -> i >= interview.turns().size() || matters(interview.turns().get(i)))
        .filter(i -> reworded(planned.get(i), bank) || rescored(interview, i, bank))
        .mapToObj(i -> planned.get(i).id())
        .toList();
  }

  private static boolean matters(Turn turn) {
    return turn.counts().isPresent();
  }

  private static boolean reworded(Question then, Bank bank) {
    return bank.question(then.id()).filter(now -> !now.text().equals(then.text())).isPresent();
  }

  private static boolean rescored(Interview interview, int position, Bank bank) {
    String id = interview.plan().questions().get(position).id();
    Optional<String> then =
        position < interview.turns().size()
            ? interview.turns().get(position).rubric().map(Rubric::hash)
            : Optional.ofNullable(interview.plan().rubrics().get(id));
    Optional<String> now = bank.outline(id).map(Outline::hash);
    return then.isPresent() && now.isPresent() && !then.equals(now);
  }
}
