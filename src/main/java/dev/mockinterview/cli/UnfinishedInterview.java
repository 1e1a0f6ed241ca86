package dev.mockinterview.cli;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Interviews;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.terminal.Keeper;
import java.util.Optional;

/**
 * Keeps an interview step by step, and sees to it that one that breaks off - by an error, a signal,
 * a full disk - still leaves the report of what was answered, and only one. A signal's thread and
 * the interview's own may both get here; the later waits for the earlier.
 */
final class UnfinishedInterview implements Keeper, AutoCloseable {

  private final Interviews interviews;
  private final Reports reports;
  private final Thread hook = new Thread(this::rescue, "report-on-exit");
  private volatile Interview last;
  private Optional<Reports.Written> written = Optional.empty();

  UnfinishedInterview(Interview begun, Interviews interviews, Reports reports) {
    this.last = begun;
    this.interviews = interviews;
    this.reports = reports;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Keeps the interview; where that fails, at least its report will have the last step. */
  @Override
  public void step(Interview interview) {
    last = interview;
    interviews.save(interview);
  }

  @Override
  public boolean draft(String typed) {
    try {
      interviews.save(last);
      interviews.keepDraft(last.id(), typed);
      return true;
    } catch (StoreException e) {
      return false;
    }
  }

  /** Writes the report of the interview, if it isn't written yet. */
  synchronized Reports.Written write(Interview ended) {
    Reports.Written result = written.orElseGet(() -> reports.write(ended));
    written = Optional.of(result);
    return result;
  }

  @Override
  public void close() {
    rescue();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the program is on its way out; the hook finds nothing left to do
    }
  }

  private synchronized void rescue() {
    if (written.isPresent() || last.turns().isEmpty()) {
      return;
    }
    Reports.Written result = write(last);
    result.problems().forEach(Output::message);
    result.paths().forEach(path -> Output.message("report of what was answered: " + path));
    if (result.paths().isEmpty()) {
      Output.text(result.text());
    }
  }
}
