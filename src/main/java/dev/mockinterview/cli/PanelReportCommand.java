package dev.mockinterview.cli;

import dev.mockinterview.cli.KeptScorecards.Subject;
import dev.mockinterview.files.PanelReportCsv;
import dev.mockinterview.files.PanelReportJson;
import dev.mockinterview.panel.Consensus;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.report.Audience;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Gives out what a panel found, for the panel or for the candidate. */
@Component
class PanelReportCommand {

  private final KeptScorecards kept;
  private final Documents documents;

  PanelReportCommand(KeptScorecards kept, Documents documents) {
    this.kept = kept;
    this.documents = documents;
  }

  @Command(
      name = "panel report",
      group = "Panel",
      description = "Give out what a panel found",
      help =
          """
          panel report --plan PLAN --candidate CANDIDATE [--for panel|candidate]
                       [--format md|html|pdf|json|csv] [--out FILE [--force]]

          For the candidate there are no notes, no names of others, no recommendations and no
          wordings of rubrics in it, and no csv. Without --format the file's ending says what it is
          to be.

          Examples:
          panel report --plan api-dev --candidate Dora --out panel.pdf
          panel report --plan api-dev --candidate Dora --for candidate --out dora.pdf
          """)
  void report(
      @Option(longName = "plan", description = "the plan") @Nullable String plan,
      @Option(longName = "candidate", description = "who was interviewed")
          @Nullable String candidate,
      @Option(longName = "for", description = "who reads it", defaultValue = "panel") String reader,
      @Option(longName = "format", description = "the form of the document")
          @Nullable String format,
      @Option(longName = "out", description = "a file for the document") @Nullable Path out,
      @Option(longName = "force", description = "replace the file if there is one") boolean force,
      CommandContext context) {
    Audience audience = OptionValues.audience(reader, Audience.PANEL, Audience.CANDIDATE);
    Delivery delivery =
        audience == Audience.CANDIDATE
            ? Delivery.of(format, out, force, Formats.MD, Formats.HTML, Formats.PDF, Formats.JSON)
            : Delivery.of(
                format,
                out,
                force,
                Formats.MD,
                Formats.HTML,
                Formats.PDF,
                Formats.JSON,
                Formats.CSV);
    Subject subject = kept.subject(plan, candidate);
    List<Scorecard> scorecards =
        (audience == Audience.CANDIDATE ? kept.completePanel(subject) : kept.panel(subject))
            .scorecards();
    List<Consensus> agreed = kept.agreed(subject);
    documents.deliver(
        delivery,
        layout ->
            layout.panel().of(subject.plan(), subject.candidate(), scorecards, agreed, audience),
        () -> json(subject, scorecards, agreed, audience),
        () -> PanelReportCsv.of(subject.plan(), subject.candidate(), scorecards, agreed),
        context);
  }

  private static String json(
      Subject subject, List<Scorecard> scorecards, List<Consensus> agreed, Audience audience) {
    String object =
        audience == Audience.CANDIDATE
            ? PanelReportJson.candidate(subject.plan(), subject.candidate(), scorecards, agreed)
            : PanelReportJson.panel(subject.plan(), subject.candidate(), scorecards, agreed);
    return object.stripTrailing() + "\n";
  }
}
