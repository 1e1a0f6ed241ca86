package dev.mockinterview.cli;

import dev.mockinterview.document.Markdown;
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
  private final Output output;
  private final Clock clock;

  KitCommand(KeptScorecards kept, Output output, Clock clock) {
    this.kept = kept;
    this.output = output;
    this.clock = clock;
  }

  @Command(
      name = "kit",
      group = "Interviewer",
      description = "Print a plan as Markdown, to fill in on paper or in an editor",
      help =
          """
          kit --plan P [--candidate C] [--out FILE]     import takes the filled sheet back

          kit --plan api-dev --candidate Dora --out dora.md
          """)
  void kit(
      @Option(longName = "plan", description = "the plan") @Nullable String plan,
      @Option(longName = "candidate", description = "who is interviewed")
          @Nullable String candidate,
      @Option(longName = "out", description = "a new file") @Nullable Path out,
      CommandContext context) {
    LeadPlan asked = kept.plan(plan);
    Optional<Candidate> who = Optional.ofNullable(candidate).map(kept::candidate);
    output.document(
        Markdown.of(
            new Kit(clock.getZone())
                .of(
                    asked,
                    who,
                    who.map(known -> kept.me()),
                    who.map(known -> LocalDate.now(clock)))),
        Optional.ofNullable(out),
        context);
  }
}
