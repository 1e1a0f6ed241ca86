package dev.mockinterview.cli;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.files.ProgressJson;
import dev.mockinterview.progress.Progress;
import dev.mockinterview.terminal.StatsView;
import java.time.Clock;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Shows what a person's interviews say together. */
@Component
class StatsCommand {

  private final Workspaces workspaces;
  private final KeptInterviews kept;
  private final Output output;
  private final Clock clock;

  StatsCommand(Workspaces workspaces, KeptInterviews kept, Output output, Clock clock) {
    this.workspaces = workspaces;
    this.kept = kept;
    this.output = output;
    this.clock = clock;
  }

  @Command(
      name = "stats",
      group = "Interview",
      description = "Show how your interviews go",
      help =
          """
          stats [--format table|json]

          By category and over time, what you miss most, and how sure you were against how it went.

          Examples:
          stats
          stats --person Anna     those of somebody else
          """)
  void stats(
      @Option(longName = "format", description = "how the result is shown", defaultValue = "table")
          String format,
      CommandContext context) {
    Formats form = Formats.of(format, Formats.TABLE, Formats.JSON);
    Bank bank = workspaces.open().bank();
    Progress progress = kept.progress();
    if (form == Formats.JSON) {
      context.outputWriter().println(ProgressJson.progress(workspaces.person(), progress, bank));
    } else {
      new StatsView(output.screen(context), bank, clock.getZone())
          .print(workspaces.person(), progress);
    }
  }
}
