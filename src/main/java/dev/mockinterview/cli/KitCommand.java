package dev.mockinterview.cli;

import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.report.Kit;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Prints a plan for paper. */
@Component
class KitCommand {

  private final KeptScorecards kept;
  private final Documents documents;
  private final Clock clock;

  KitCommand(KeptScorecards kept, Documents documents, Clock clock) {
    this.kept = kept;
    this.documents = documents;
    this.clock = clock;
  }

  @Command(
      name = "kit",
      group = "Interviewer",
      description = "Print a plan, to fill in on paper or in an editor",
      help =
          """
          kit --plan PLAN [--candidate CANDIDATE] [--format md|html|pdf] [--out FILE [--force]]

          import takes the filled Markdown back.

          Examples:
          kit --plan api-dev --candidate Dora --out dora.md
          kit --plan api-dev --out kit.pdf     to print
          """)
  void kit(
      @Option(longName = "plan", description = "the plan") @Nullable String plan,
      @Option(longName = "candidate", description = "who is interviewed")
          @Nullable String candidate,
      @Option(longName = "format", description = "the form of the sheet") @Nullable String format,
      @Option(longName = "out", description = "a file for the sheet") @Nullable Path out,
      @Option(longName = "force", description = "replace the file if there is one") boolean force,
      CommandContext context) {
    Delivery delivery = Delivery.of(format, out, force, Formats.MD, Formats.HTML, Formats.PDF);
    LeadPlan asked = kept.plan(plan);
    Optional<Candidate> who = Optional.ofNullable(candidate).map(kept::candidate);
    documents.deliver(
        delivery,
        layout ->
            new Kit(clock.getZone())
                .of(
                    asked,
                    who,
                    who.map(known -> kept.me()),
                    who.map(known -> LocalDate.now(clock))),
        context);
  }
}
