package dev.mockinterview.cli;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Interviews;
import dev.mockinterview.interview.UnkeptAnswer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Keeps an interview step by step, and sees to it that one that breaks off - by an error, a signal,
 * a full disk - still leaves the report of what was answered, and only one. A signal's thread and
 * the interview's own may both get here; the later waits for the earlier.
 */
final class UnfinishedInterview implements AutoCloseable {

  /** For how long typing is gathered before it is kept; a sync of a disk is no small thing. */
  private static final int DELAY_MILLIS = 300;

  /** How long the end of the program waits for a store. */
  private static final int RESCUE_MILLIS = 3_000;

  private final Interview begun;
  private final InterviewKeeping keeping;
  private final Reports reports;
  private final ExecutorService beside = Executors.newSingleThreadExecutor(this::daemon);
  private final Thread hook = new Thread(this::rescue, "report-on-exit");
  private Optional<Reports.Written> written = Optional.empty();
  private boolean told;

  /**
   * @param draft what is kept of the next answer
   */
  UnfinishedInterview(Interview begun, String draft, Interviews interviews, Reports reports) {
    Executor later = CompletableFuture.delayedExecutor(DELAY_MILLIS, TimeUnit.MILLISECONDS, beside);
    this.keeping = new InterviewKeeping(begun, draft, interviews, later);
    this.begun = begun;
    this.reports = reports;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "keep-drafts");
    thread.setDaemon(true);
    return thread;
  }

  InterviewKeeping keeping() {
    return keeping;
  }

  /** Whether nothing has come of it yet that an earlier report hasn't got. */
  boolean addsNothing(Interview interview) {
    return interview.equals(begun);
  }

  /** Writes the report of the interview, if it isn't written yet. */
  synchronized Reports.Written write(Interview ended) {
    Reports.Written result = written.orElseGet(() -> reports.write(ended));
    written = Optional.of(result);
    return result;
  }

  /** From now on there is nothing left to be said about the interview. */
  synchronized void told() {
    told = true;
  }

  @Override
  public void close() {
    rescue();
    beside.shutdown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the program is on its way out; the hook finds nothing left to do
    }
  }

  private synchronized void rescue() {
    if (told) {
      return;
    }
    told = true;
    if (written.isEmpty() && !addsNothing(keeping.last()) && !keeping.last().turns().isEmpty()) {
      Reports.Written result = write(keeping.last());
      result.problems().forEach(Output::message);
      result.paths().forEach(path -> Output.message("report of what was answered: " + path));
      if (result.paths().isEmpty()) {
        Output.text(result.text());
      }
    }
    keepTyped();
    List<UnkeptAnswer> unkept = keeping.unkept();
    if (!unkept.isEmpty()) {
      Output.message("not kept: " + Conclusion.inWords(unkept));
      rescueTyped(unkept.stream().filter(answer -> !isReported(answer)).toList());
    }
  }

  /** A store that hangs must not keep the program from ending. */
  private void keepTyped() {
    Thread trying = daemon(keeping::keepTyped);
    trying.start();
    try {
      trying.join(RESCUE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void rescueTyped(List<UnkeptAnswer> typed) {
    if (!typed.isEmpty()) {
      reports
          .writeAnswers(keeping.last().id(), typed)
          .ifPresentOrElse(
              path -> Output.message("what was typed: " + path),
              () -> typed.stream().map(UnkeptAnswer::answer).forEach(Output::text));
    }
  }

  /** What was still being typed stands in no report. */
  private boolean isReported(UnkeptAnswer answer) {
    return keeping.last().turns().stream()
        .anyMatch(turn -> turn.question().id().equals(answer.question()));
  }
}
