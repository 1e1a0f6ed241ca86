package dev.mockinterview.cli;

import dev.mockinterview.report.Wording;
import dev.mockinterview.store.Transfer;
import java.nio.file.Path;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** Takes interviews in that were exported elsewhere. */
@Component
class ImportCommand {

  private final Stores stores;
  private final Output output;

  ImportCommand(Stores stores, Output output) {
    this.stores = stores;
    this.output = output;
  }

  @Command(
      name = "import",
      group = "Data",
      description = "Take in interviews that export wrote",
      help =
          """
          import FILE     all interviews of the file, or none if anything is wrong with it

          An interview that is there already is left as it is; if it differs from the file's,
          nothing is imported.

          import interviews.json
          """)
  void take(CommandContext context) {
    Path file =
        Arguments.file(context)
            .orElseThrow(() -> new UsageException("import needs a file that export wrote"));
    Transfer.Taken taken = stores.open().transfer().takeIn(file);
    String there =
        taken.there() == 0
            ? ""
            : ", " + taken.there() + (taken.there() == 1 ? " was" : " were") + " there already";
    output
        .screen(context)
        .line(Wording.count(taken.added(), "interview") + " imported" + there + ".");
  }
}
