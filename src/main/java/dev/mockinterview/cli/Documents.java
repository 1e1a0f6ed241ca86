package dev.mockinterview.cli;

import dev.mockinterview.document.Document;
import dev.mockinterview.document.Html;
import dev.mockinterview.document.Markdown;
import dev.mockinterview.files.NewFile;
import dev.mockinterview.files.OwnFolders;
import dev.mockinterview.files.ReportSettings;
import dev.mockinterview.report.Reader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.stereotype.Component;

/** Brings documents out as they are wanted: printed or into a file, in any format. */
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
   * How the person wants documents to look.
   *
   * @throws dev.mockinterview.files.BadFileException where the settings can't be used
   */
  Layout layout() {
    ReportSettings settings =
        ReportSettings.read(workspaces.dataFolder().resolve(ReportSettings.FILE));
    Locale locale = settings.locale().orElseGet(() -> Locale.getDefault(Locale.Category.DISPLAY));
    return new Layout(new Reader(clock.getZone(), locale), settings.letterhead(), clock);
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
      Function<Layout, Document> document,
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
  void deliver(Delivery delivery, Function<Layout, Document> document, CommandContext context) {
    delivery.check();
    Layout layout = layout();
    Document made = document.apply(layout);
    switch (delivery.format()) {
      case PDF -> output.deliver(layout.content(made, Formats.PDF), delivery, context);
      case HTML -> output.deliver(Html.of(made), delivery, context);
      default -> output.deliver(Markdown.of(made), delivery, context);
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
  Path keep(
      Delivery delivery, Function<Layout, Document> document, String name, CommandContext context) {
    if (delivery.out().isPresent()) {
      deliver(delivery, document, context);
      return delivery.out().get();
    }
    Layout layout = layout();
    Path file =
        NewFile.inFolder(
            workspaces.dataFolder().resolve(OwnFolders.REPORTS),
            name,
            "." + delivery.format().id(),
            layout.content(document.apply(layout), delivery.format()));
    output.screen(context).line("Written: " + file);
    return file;
  }
}
