package dev.mockinterview.cli;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Interviews;
import java.time.Clock;
import java.util.Optional;

/**
 * Sees to it that an interview that breaks off - by an error, a signal, a lost terminal - still
 * leaves the report of what was answered, and that every interview leaves only one. A signal's
 * thread and the interview's own may both get here; the later waits for the earlier.
 */
final class UnfinishedInterview implements AutoCloseable {

  private final Interview begun;
  private final Interviews interviews;
  private final Reports reports;
  private final Clock clock;
  private final Thread hook = new Thread(this::rescue, "report-on-exit");
  private Optional<Reports.Written> written = Optional.empty();

  UnfinishedInterview(Interview begun, Interviews interviews, Reports reports, Clock clock) {
    this.begun = begun;
    this.interviews = interviews;
    this.reports = reports;
    this.clock = clock;
    Runtime.getRuntime().addShutdownHook(hook);
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
    Interview last = interviews.find(begun.id()).orElse(begun).end(clock.instant());
    if (written.isPresent() || last.turns().isEmpty()) {
      return;
    }
    interviews.save(last);
    Reports.Written result = write(last);
    result.problems().forEach(Output::message);
    result.paths().forEach(path -> Output.message("report of what was answered: " + path));
    if (result.paths().isEmpty()) {
      Output.message(result.text());
    }
  }
}
