package dev.mockinterview.cli;

import dev.mockinterview.document.Document;
import dev.mockinterview.document.Html;
import dev.mockinterview.document.Markdown;
import dev.mockinterview.document.Paper;
import dev.mockinterview.document.Pdf;
import dev.mockinterview.files.NewFile;
import dev.mockinterview.files.OwnFolders;
import dev.mockinterview.files.ReportSettings;
import dev.mockinterview.report.InterviewReport;
import dev.mockinterview.report.MatrixReport;
import dev.mockinterview.report.PanelReport;
import dev.mockinterview.report.Reader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
    switch (delivery.format()) {
      case JSON -> text(delivery, json, context);
      case CSV -> text(delivery, csv, context);
      default -> deliver(delivery, document, context);
    }
  }

  /** Prints or writes what is a document in every format that the command has. */
  void deliver(Delivery delivery, Supplier<Document> document, CommandContext context) {
    switch (delivery.format()) {
      case PDF -> {
        delivery.check();
        output.deliver(content(document.get(), Formats.PDF), delivery, context);
      }
      case HTML -> text(delivery, () -> Html.of(document.get()), context);
      default -> text(delivery, () -> Markdown.of(document.get()), context);
    }
  }

  private void text(Delivery delivery, Supplier<String> text, CommandContext context) {
    delivery.check();
    output.deliver(text.get(), delivery, context);
  }

  /**
   * Puts a document into a file in any case: the one that is wanted, else one in the data folder.
   *
   * @param name the name of the file there, without its ending
   * @return the file
   */
  Path keep(Delivery delivery, Supplier<Document> document, String name, CommandContext context) {
    if (delivery.out().isPresent()) {
      deliver(delivery, document, context);
      return delivery.out().get();
    }
    Path file =
        NewFile.inFolder(
            workspaces.dataFolder().resolve(OwnFolders.REPORTS),
            name,
            "." + delivery.format().id(),
            content(document.get(), delivery.format()));
    output.screen(context).line("Written: " + file);
    return file;
  }

  /**
   * What a file of this format holds.
   *
   * @throws dev.mockinterview.files.BadFileException where the settings can't be used
   */
  NewFile.Content content(Document document, Formats format) {
    return switch (format) {
      case PDF -> {
        Paper paper = Paper.of(reader(settings()).locale());
        yield file -> {
          try (OutputStream out = Files.newOutputStream(file)) {
            Pdf.write(document, paper, clock.instant(), out);
          }
        };
      }
      case HTML -> NewFile.text(Html.of(document));
      default -> NewFile.text(Markdown.of(document));
    };
  }
}
