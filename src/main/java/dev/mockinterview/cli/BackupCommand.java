package dev.mockinterview.cli;

import dev.mockinterview.files.NewFile;
import dev.mockinterview.files.OwnFolders;
import dev.mockinterview.store.Upkeep;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** Copies the database. */
@Component
class BackupCommand {

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final Workspaces workspaces;
  private final Stores stores;
  private final Output output;
  private final Clock clock;

  BackupCommand(Workspaces workspaces, Stores stores, Output output, Clock clock) {
    this.workspaces = workspaces;
    this.stores = stores;
    this.output = output;
    this.clock = clock;
  }

  @Command(
      name = "backup",
      group = "Data",
      description = "Copy the database",
      help =
          """
          backup [FILE]

          Into a new file, else into backups/ of the data folder.

          To go back to a copy: close the program, remove interviews.db-wal and interviews.db-shm
          from the data folder if they are there, and copy it over interviews.db. To look into one:
          copy it into an empty folder as interviews.db and name that with --data-dir.

          Examples:
          backup
          backup /media/stick/interviews.db
          """)
  void backup(CommandContext context) {
    Upkeep upkeep = stores.open().upkeep();
    NewFile.Content copy =
        aside -> {
          Files.delete(aside); // a copy is never made over a file
          upkeep.copy(aside);
        };
    Optional<Path> wanted = Arguments.file(context);
    wanted.ifPresent(file -> NewFile.write(file, copy));
    Path file =
        wanted.orElseGet(
            () ->
                NewFile.inFolder(
                    workspaces.dataFolder().resolve(OwnFolders.BACKUPS),
                    "interviews-" + STAMP.format(LocalDateTime.now(clock)),
                    ".db",
                    copy));
    output.screen(context).line("Backup: " + file);
  }
}
