package dev.mockinterview.progress;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.scoring.Band;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the questions that are worth asking again: those whose answer wasn't strong, or that got
 * none.
 */
public final class OpenQuestions {

  private OpenQuestions() {}

  /** Ids of the questions that an interview missed, in the order in which they were asked. */
  public static List<String> of(Interview interview) {
    return interview.turns().stream()
        .filter(OpenQuestions::missed)
        .map(turn -> turn.question().id())
        .toList();
  }

  /** Ids of the questions whose last answer wasn't strong, weakest and then longest ago first. */
  public static List<String> of(Progress progress) {
    return progress.questions().stream()
        .filter(result -> open(result.last()))
        .sorted(Comparator.comparingInt(QuestionResult::last).thenComparing(QuestionResult::asked))
        .map(QuestionResult::question)
        .toList();
  }

  /** Whether a score leaves something to learn: it is below the highest band. */
  static boolean open(int score) {
    return Band.of(score) != Band.STRONG;
  }

  private static boolean missed(Turn turn) {
    return turn.outcome() instanceof Outcome.NoAnswer
        || turn.outcome() instanceof Outcome.Skipped
        || turn.score().map(score -> open(score.total())).orElse(false);
  }
}
