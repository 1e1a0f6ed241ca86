package dev.mockinterview.cli;

import dev.mockinterview.document.Document;
import dev.mockinterview.files.InterviewReportCsv;
import dev.mockinterview.files.InterviewReportJson;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.report.Audience;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Gives out the report of an interview that is kept. */
@Component
class ReportCommand {

  private final KeptInterviews kept;
  private final Documents documents;

  ReportCommand(KeptInterviews kept, Documents documents) {
    this.kept = kept;
    this.documents = documents;
  }

  @Command(
      name = "report",
      group = "Interview",
      description = "Give out the report of an interview",
      help =
          """
          report [ID] [--format md|html|pdf|json|csv] [--for self|candidate|panel]
                 [--out FILE [--force]] [--open]

          The last interview, or the one with this id. Without --format the file's ending says what
          it is to be. For the candidate there is no wording of a rubric in it, for a panel no
          advice. --open shows it in the browser; without --out it then stands in the data folder.

          Examples:
          report --open
          report --out feedback.pdf
          report 20261122-101500-abc --for candidate --out dora.html
          """)
  void report(
      @Option(longName = "format", description = "the form of the report") @Nullable String format,
      @Option(longName = "for", description = "who reads it", defaultValue = "self") String reader,
      @Option(longName = "out", description = "a file for the report") @Nullable Path out,
      @Option(longName = "force", description = "replace the file if there is one") boolean force,
      @Option(longName = "open", description = "show it in the browser") boolean open,
      CommandContext context) {
    Delivery delivery = wanted(format, out, force, open);
    Audience audience = OptionValues.audience(reader, Audience.values());
    Interview interview =
        kept.asked(context)
            .or(() -> kept.last(head -> head.asked() > 0))
            .orElseThrow(() -> new CheckFailedException("there is no interview yet"));
    Map<String, Turn> before = audience == Audience.SELF ? kept.before(interview) : Map.of();
    Function<Layout, Document> document =
        layout -> layout.interview().of(interview, before, audience);
    if (open) {
      Path file = documents.keep(delivery, document, name(interview, audience), context);
      Browser.ofThisMachine().open(file);
      return;
    }
    documents.deliver(
        delivery,
        document,
        () -> InterviewReportJson.of(interview, before, audience, Version.OF_PROGRAM),
        () -> InterviewReportCsv.of(interview, audience),
        context);
  }

  /** The name of a file in the data folder; another reader's is another file. */
  private static String name(Interview interview, Audience audience) {
    return audience == Audience.SELF ? interview.id() : interview.id() + "-for-" + audience.title();
  }

  /** What is to be opened is what a browser shows. */
  private static Delivery wanted(
      @Nullable String format, @Nullable Path out, boolean force, boolean open) {
    if (!open) {
      return Delivery.of(
          format, out, force, Formats.MD, Formats.HTML, Formats.PDF, Formats.JSON, Formats.CSV);
    }
    if (out == null && Formats.PDF.id().equals(format)) {
      return new Delivery(Formats.PDF, Optional.empty(), force);
    }
    return Delivery.of(format, out, force, Formats.HTML, Formats.PDF);
  }
}
