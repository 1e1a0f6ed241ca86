package dev.mockinterview.cli;

import dev.mockinterview.bank.Question;
import dev.mockinterview.interview.ChangedElsewhereException;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.PreparedAnswer;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.interview.Timing;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.interview.UnknownIdException;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.terminal.Screen;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An interview whose answers come from a file: nothing is asked. */
final class AnsweredInterview {

  private AnsweredInterview() {}

  static Interview run(
      Interview begun,
      Map<String, PreparedAnswer> answers,
      Workspace workspace,
      Consumer<Interview> keep,
      Clock clock,
      Screen screen) {
    List<String> planned = begun.plan().questions().stream().map(Question::id).toList();
    answers.keySet().forEach(id -> check(id, workspace));
    answers.keySet().stream()
        .filter(id -> !planned.contains(id))
        .forEach(id -> Output.message("the plan doesn't ask " + id + "; its answer is left out"));
    Interview interview = begun;
    for (Question question : begun.plan().questions()) {
      PreparedAnswer given = answers.get(question.id());
      Timing now = Timing.at(clock.instant());
      Turn turn =
          given == null
              ? workspace.marker().skipped(question, now)
              : workspace.marker().turn(question, given.text(), now, given.confidence());
      interview = interview.after(turn);
      insist(keep, interview);
      screen.line(question.id() + ": " + inWords(turn));
    }
    interview = interview.end(clock.instant());
    insist(keep, interview);
    return interview;
  }

  /** Nobody is there to be asked what to do. */
  private static void insist(Consumer<Interview> keep, Interview interview) {
    try {
      keep.accept(interview);
    } catch (ChangedElsewhereException e) {
      throw e;
    } catch (StoreException e) {
      keep.accept(interview);
    }
  }

  private static void check(String id, Workspace workspace) {
    try {
      workspace.question(id);
    } catch (UnknownIdException e) {
      throw new BadDataException("the file of answers: " + e.getMessage(), e);
    }
  }

  private static String inWords(Turn turn) {
    if (turn.outcome() instanceof Outcome.Scored scored) {
      Score score = scored.score();
      return score.total() + " of 100, " + score.band().title();
    }
    if (turn.outcome() instanceof Outcome.NotScored) {
      return "not scored, there is no rubric yet";
    }
    return turn.outcome() instanceof Outcome.Skipped ? "skipped" : "no answer";
  }
}
