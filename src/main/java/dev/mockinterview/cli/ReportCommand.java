package dev.mockinterview.cli;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.report.Audience;
import java.nio.file.Path;
import java.util.Map;
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
          report [ID] [--format md] [--for self|candidate|panel]
                 [--out FILE [--force]]

          The last interview, or the one with this id. Without --format the file's ending says
          what it is to be. For the candidate there is no wording of a rubric in it, for a panel
          no advice.

          report --out feedback.md
          """)
  void report(
      @Option(longName = "format", description = "md") @Nullable String format,
      @Option(
              longName = "for",
              description = "who reads it: self, candidate or panel",
              defaultValue = "self")
          String reader,
      @Option(longName = "out", description = "a file for the report") @Nullable Path out,
      @Option(longName = "force", description = "replace the file if there is one") boolean force,
      CommandContext context) {
    Delivery delivery = Delivery.of(format, out, force, Formats.MD);
    Audience audience = OptionValues.audience(reader, Audience.values());
    Interview interview =
        kept.asked(context)
            .or(() -> kept.last(head -> head.asked() > 0))
            .orElseThrow(() -> new CheckFailedException("there is no interview yet"));
    Map<String, Turn> before = audience == Audience.SELF ? kept.before(interview) : Map.of();
    documents.deliver(
        delivery,
        () -> documents.interview().of(interview, before, audience),
        () -> "",
        () -> "",
        context);
  }
}
