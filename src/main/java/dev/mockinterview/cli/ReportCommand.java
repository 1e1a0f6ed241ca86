package dev.mockinterview.cli;

import dev.mockinterview.document.Document;
import dev.mockinterview.document.Markdown;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.report.Audience;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Prints the report of an interview that is kept. */
@Component
class ReportCommand {

  private final KeptInterviews kept;
  private final Output output;
  private final Documents documents;

  ReportCommand(KeptInterviews kept, Output output, Documents documents) {
    this.kept = kept;
    this.output = output;
    this.documents = documents;
  }

  @Command(
      name = "report",
      group = "Interview",
      description = "Print the report of an interview",
      help =
          """
          report [ID] [--format md] [--out FILE]     the last interview, or the one with this id

          report --out feedback.md
          """)
  void report(
      @Option(longName = "format", description = "md", defaultValue = "md") String format,
      @Option(longName = "out", description = "a new file for the report") @Nullable Path out,
      CommandContext context) {
    Formats.of(format, Formats.MD);
    Interview interview =
        kept.asked(context)
            .or(() -> kept.last(head -> head.asked() > 0))
            .orElseThrow(() -> new CheckFailedException("there is no interview yet"));
    Document report = documents.interview().of(interview, kept.before(interview), Audience.SELF);
    output.document(Markdown.of(report), Optional.ofNullable(out), context);
  }
}
