package dev.mockinterview.cli;

import dev.mockinterview.document.Document;
import dev.mockinterview.document.Markdown;
import dev.mockinterview.files.NewFile;
import dev.mockinterview.files.ReportSettings;
import dev.mockinterview.report.ComparisonReport;
import dev.mockinterview.report.InterviewReport;
import dev.mockinterview.report.MatrixReport;
import dev.mockinterview.report.PanelReport;
import dev.mockinterview.report.Reader;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.stereotype.Component;

/** Gives commands their documents, as the person wants them to look, and brings them out. */
@Component
class Documents {

  private final Workspaces workspaces;
  private final Output output;
  private final Clock clock;

  Documents(Workspaces workspaces, Output output, Clock clock) {
    this.workspaces = workspaces;
    this.output = output;
    this.clock = clock;
  }

  /**
   * @throws dev.mockinterview.files.BadFileException where the settings can't be used
   */
  InterviewReport interview() {
    ReportSettings settings = settings();
    return new InterviewReport(reader(settings), settings.letterhead(), Version.OF_PROGRAM);
  }

  /**
   * @throws dev.mockinterview.files.BadFileException where the settings can't be used
   */
  PanelReport panel() {
    ReportSettings settings = settings();
    return new PanelReport(reader(settings), settings.letterhead(), Version.OF_PROGRAM);
  }

  /**
   * @throws dev.mockinterview.files.BadFileException where the settings can't be used
   */
  MatrixReport matrix() {
    ReportSettings settings = settings();
    return new MatrixReport(reader(settings), settings.letterhead(), Version.OF_PROGRAM);
  }

  /**
   * @throws dev.mockinterview.files.BadFileException where the settings can't be used
   */
  ComparisonReport comparison() {
    ReportSettings settings = settings();
    return new ComparisonReport(reader(settings), settings.letterhead(), Version.OF_PROGRAM);
  }

  private ReportSettings settings() {
    return ReportSettings.read(workspaces.dataFolder().resolve(ReportSettings.FILE));
  }

  private Reader reader(ReportSettings settings) {
    return new Reader(
        clock.getZone(),
        settings.locale().orElseGet(() -> Locale.getDefault(Locale.Category.FORMAT)));
  }

  /**
   * Prints or writes what a command has to say, in the format that is wanted.
   *
   * @param document for people
   * @param json for programs
   * @param csv for spreadsheets
   */
  void deliver(
      Delivery delivery,
      Supplier<Document> document,
      Supplier<String> json,
      Supplier<String> csv,
      CommandContext context) {
    delivery.check();
    switch (delivery.format()) {
      case JSON -> output.deliver(json.get(), delivery, context);
      case CSV -> output.deliver(csv.get(), delivery, context);
      default -> output.deliver(Markdown.of(document.get()), delivery, context);
    }
  }

  /** Prints or writes what is a document and nothing else. */
  void deliver(Delivery delivery, Supplier<Document> document, CommandContext context) {
    delivery.check();
    output.deliver(Markdown.of(document.get()), delivery, context);
  }

  /** What a file of this format holds. */
  static NewFile.Content content(Document document, Formats format) {
    return NewFile.text(Markdown.of(document));
  }
}
