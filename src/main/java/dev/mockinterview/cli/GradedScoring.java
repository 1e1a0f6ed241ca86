package dev.mockinterview.cli;

import dev.mockinterview.files.GradedLine;
import dev.mockinterview.measure.Mark;
import dev.mockinterview.scoring.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Scores graded answers, on all cores, and sets the marks side by side. */
final class GradedScoring {

  /** A graded answer with its score. */
  record Compared(GradedLine line, Mark mark, Score score) {

    static final Comparator<Compared> WORST_FIRST =
        Comparator.comparingDouble(compared -> -Math.abs(compared.mark().difference()));

    /** The line's id, or its number where it has none. */
    String name() {
      return line.item().id().map(id -> id.text()).orElseGet(() -> "line " + line.item().line());
    }
  }

  /**
   * All that could be compared, and a message for each line that couldn't.
   *
   * @param unscored messages, each with its line
   */
  record Result(List<Compared> compared, List<String> unscored) {

    Result {
      compared = List.copyOf(compared);
      unscored = List.copyOf(unscored);
    }

    List<Mark> marks() {
      return compared.stream().map(Compared::mark).toList();
    }
  }

  private sealed interface Outcome {
    record Done(Compared compared) implements Outcome {}

    record Unscored(String message) implements Outcome {}
  }

  private final ItemScorer scorer;

  GradedScoring(Workspace workspace) {
    this.scorer = new ItemScorer(workspace);
  }

  Result compare(List<GradedLine> lines) {
    List<Compared> compared = new ArrayList<>();
    List<String> unscored = new ArrayList<>();
    for (Outcome outcome : lines.parallelStream().map(this::outcome).toList()) {
      if (outcome instanceof Outcome.Done done) {
        compared.add(done.compared());
      } else if (outcome instanceof Outcome.Unscored not) {
        unscored.add(not.message());
      }
    }
    return new Result(compared, unscored);
  }

  private Outcome outcome(GradedLine line) {
    try {
      ItemScorer.Scored scored = scorer.score(line.item());
      Mark mark = new Mark(scored.question(), line.kind(), line.grade(), scored.score().total());
      return new Outcome.Done(new Compared(line, mark, scored.score()));
    } catch (IllegalArgumentException e) {
      return new Outcome.Unscored("line " + line.item().line() + ": " + e.getMessage());
    }
  }
}
