package dev.mockinterview.cli;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Rescorer;
import dev.mockinterview.interview.Rescoring;
import dev.mockinterview.terminal.RescoringView;
import dev.mockinterview.terminal.Screen;
import java.util.Optional;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Scores the answers of a kept interview again. */
@Component
class RescoreCommand {

  private final KeptInterviews kept;
  private final Workspaces workspaces;
  private final Stores stores;
  private final Output output;
  private final Documents documents;

  RescoreCommand(
      KeptInterviews kept,
      Workspaces workspaces,
      Stores stores,
      Output output,
      Documents documents) {
    this.kept = kept;
    this.workspaces = workspaces;
    this.stores = stores;
    this.output = output;
    this.documents = documents;
  }

  @Command(
      name = "rescore",
      group = "Interview",
      description = "Score the answers of an interview again with today's bank",
      help =
          """
          rescore ID [--dry-run]

          Shows both scores and keeps the new ones; with --dry-run nothing is changed. Reports that
          were written stay; a new one is written beside them.

          Examples:
          rescore 20261122-101500-abc --dry-run
          """)
  void rescore(
      @Option(longName = "dry-run", description = "only show what would change") boolean dryRun,
      CommandContext context) {
    Interview interview =
        kept.asked(context)
            .orElseThrow(
                () ->
                    new UsageException(
                        "rescore needs the id of an interview; interviews has them"));
    Screen screen = output.screen(context);
    if (interview.turns().isEmpty()) {
      screen.line("Nothing was asked yet, so there is nothing to score.");
      return;
    }
    Workspace workspace = workspaces.open();
    Rescoring rescoring = new Rescorer(workspace.bank(), workspace.scorer()).rescore(interview);
    new RescoringView(screen).print(rescoring);
    if (dryRun) {
      screen.line("A dry run: nothing was saved.");
    } else if (!rescoring.changed()) {
      screen.line("Nothing changed, so nothing was saved.");
    } else {
      save(rescoring.now(), screen);
    }
  }

  private void save(Interview interview, Screen screen) {
    stores.open().interviews().save(interview);
    screen.line("Saved.");
    Reports.Written written =
        new Reports(workspaces.dataFolder(), Optional.empty(), documents.layout())
            .against(kept.before(interview))
            .write(interview);
    written.paths().forEach(path -> screen.line("Report: " + path));
    if (!written.problems().isEmpty()) {
      throw new CheckFailedException("no report: " + String.join("; ", written.problems()));
    }
  }
}
