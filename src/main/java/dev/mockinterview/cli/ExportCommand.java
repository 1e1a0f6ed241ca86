package dev.mockinterview.cli;

import dev.mockinterview.files.ArchiveWriter;
import dev.mockinterview.files.ArchivedInterview;
import dev.mockinterview.files.NewFile;
import dev.mockinterview.interview.Person;
import dev.mockinterview.report.Wording;
import dev.mockinterview.store.Transfer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Writes kept interviews down for another store, or for another program. */
@Component
class ExportCommand {

  private final KeptInterviews kept;
  private final Stores stores;
  private final Workspaces workspaces;
  private final Output output;

  ExportCommand(KeptInterviews kept, Stores stores, Workspaces workspaces, Output output) {
    this.kept = kept;
    this.stores = stores;
    this.workspaces = workspaces;
    this.output = output;
  }

  @Command(
      name = "export",
      group = "Data",
      description = "Write interviews as JSON, for import elsewhere",
      help =
          """
          export ID [--out FILE]
          export --all [--out FILE]

          To standard output, or into a new file. With --all and --person those of one person.

          Examples:
          export --all --out interviews.json
          export --all --person Anna
          mock-interview export 20261122-101500-abc | jq .
          """)
  void export(
      @Option(longName = "all", description = "all interviews that are kept") boolean all,
      @Option(longName = "out", description = "a new file for the interviews") @Nullable Path out,
      CommandContext context)
      throws IOException {
    Optional<String> id = Arguments.first(context);
    if (id.isPresent() == all) {
      throw new UsageException(
          "export needs the id of an interview or --all; interviews has the ids");
    }
    kept.asked(context); // refuses an unknown one
    if (out == null) {
      PrintWriter standard = context.outputWriter();
      write(standard, id, interview -> check(standard));
      return;
    }
    AtomicInteger written = new AtomicInteger();
    NewFile.write(
        out,
        file -> {
          try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            write(writer, id, interview -> written.incrementAndGet());
          }
        });
    output
        .screen(context)
        .line("Exported " + Wording.count(written.get(), "interview") + ": " + out);
  }

  private void write(Writer out, Optional<String> id, Transfer.Taker each) throws IOException {
    Transfer transfer = stores.open().transfer();
    ArchiveWriter archive = new ArchiveWriter(out);
    Transfer.Taker writing =
        interview -> {
          archive.add(interview);
          each.take(interview);
        };
    if (id.isPresent()) {
      Optional<ArchivedInterview> interview = transfer.find(id.get());
      if (interview.isPresent()) {
        writing.take(interview.get());
      }
    } else {
      Optional<Person> person = workspaces.options().person();
      transfer.giveOut(person, writing);
    }
    archive.finish();
  }

  /** A reader that has gone away needs no more. */
  private static void check(PrintWriter standard) {
    if (standard.checkError()) {
      throw new CheckFailedException("standard output can't be written to");
    }
  }
}
