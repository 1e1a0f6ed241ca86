package dev.mockinterview.cli;

import dev.mockinterview.files.KitFile;
import dev.mockinterview.files.PanelArchiveFile;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.report.Wording;
import dev.mockinterview.store.Transfer;
import java.nio.file.Path;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Takes in what was exported elsewhere. */
@Component
class ImportCommand {

  private final Stores stores;
  private final KitIntake kits;
  private final Workspaces workspaces;
  private final Output output;

  ImportCommand(Stores stores, KitIntake kits, Workspaces workspaces, Output output) {
    this.stores = stores;
    this.workspaces = workspaces;
    this.kits = kits;
    this.output = output;
  }

  @Command(
      name = "import",
      group = "Data",
      description = "Take in what export, candidate export or a filled kit holds",
      help =
          """
          import FILE [--replace]

          All of the file, or nothing if anything is wrong with it. What is there already is left as
          it is; if it differs from the file's, nothing is imported. --replace lets the file's
          scorecard take the place of one that isn't submitted, as after lead had to save to a file.
          Scorecards of others stay hidden until you have submitted your own.

          Examples:
          import interviews.json
          import dora-from-ben.json
          import filled-kit.md
          """)
  void take(
      @Option(longName = "replace", description = "let the file's scorecard replace an open one")
          boolean replace,
      CommandContext context) {
    Path file =
        Arguments.file(context)
            .orElseThrow(
                () -> new UsageException("import needs a file: an export or a filled kit"));
    Transfer transfer = stores.open().transfer();
    if (PanelArchiveFile.is(file)) {
      say(
          "scorecard",
          transfer.takeIn(PanelArchiveFile.read(file), workspaces.person(), replace),
          context);
    } else if (KitFile.is(file)) {
      Scorecard scorecard = kits.take(file);
      output
          .screen(context)
          .paragraph(
              0,
              "Imported: %s's scorecard of %s on %s, not submitted yet."
                  .formatted(scorecard.interviewer(), scorecard.candidate(), scorecard.plan()));
    } else {
      say("interview", transfer.takeIn(file), context);
    }
  }

  private void say(String what, Transfer.Taken taken, CommandContext context) {
    String there =
        taken.there() == 0
            ? ""
            : ", " + taken.there() + (taken.there() == 1 ? " was" : " were") + " there already";
    output.screen(context).line(Wording.count(taken.added(), what) + " imported" + there + ".");
  }
}
