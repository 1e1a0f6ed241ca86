package dev.mockinterview.cli;

import dev.mockinterview.document.Letterhead;
import dev.mockinterview.report.InterviewReport;
import dev.mockinterview.report.MatrixReport;
import dev.mockinterview.report.PanelReport;
import dev.mockinterview.report.Reader;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives commands their documents, as the person wants them to look. */
@Component
class Documents {

  private final Clock clock;

  Documents(Clock clock) {
    this.clock = clock;
  }

  InterviewReport interview() {
    return new InterviewReport(reader(), letterhead(), Version.OF_PROGRAM);
  }

  PanelReport panel() {
    return new PanelReport(reader(), letterhead(), Version.OF_PROGRAM);
  }

  MatrixReport matrix() {
    return new MatrixReport(reader(), letterhead(), Version.OF_PROGRAM);
  }

  private Reader reader() {
    return new Reader(clock.getZone(), Locale.getDefault(Locale.Category.FORMAT));
  }

  private Letterhead letterhead() {
    return Letterhead.NONE;
  }
}
