package dev.mockinterview.cli;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Interviews;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Sees to it that an interview that breaks off - by an error, a signal, a lost terminal - still
 * leaves the report of what was answered.
 */
final class UnfinishedInterview implements AutoCloseable {

  private final Interview begun;
  private final Interviews interviews;
  private final Reports reports;
  private final Clock clock;
  private final AtomicBoolean done = new AtomicBoolean();
  private final Thread hook = new Thread(this::rescue, "report-on-exit");

  UnfinishedInterview(Interview begun, Interviews interviews, Reports reports, Clock clock) {
    this.begun = begun;
    this.interviews = interviews;
    this.reports = reports;
    this.clock = clock;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** The interview ended as it should; its report is written elsewhere. */
  void finished() {
    done.set(true);
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

  private void rescue() {
    if (done.getAndSet(true)) {
      return;
    }
    Interview last = interviews.find(begun.id()).orElse(begun).end(clock.instant());
    if (!last.turns().isEmpty()) {
      interviews.save(last);
      Reports.Written written = reports.write(last);
      written.problems().forEach(Output::message);
      written.paths().forEach(path -> Output.message("report of what was answered: " + path));
      if (written.paths().isEmpty()) {
        Output.message(written.text());
      }
    }
  }
}
