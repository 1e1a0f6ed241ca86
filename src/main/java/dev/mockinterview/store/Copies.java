package dev.mockinterview.store;

import dev.mockinterview.doctor.Cure;
import dev.mockinterview.doctor.ShellCommand;
import dev.mockinterview.files.BadFileException;
import dev.mockinterview.files.OwnFolders;
import dev.mockinterview.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The copies of a database file that lie beside it, and how to go back to the newest. */
final class Copies {

  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** A copy, with when it was made. */
  private record Copy(Path file, FileTime made) {}

  private final Path file;
  private final Path folder;
  private final ZoneId zone;

  Copies(Path file, ZoneId zone) {
    this.file = file;
    this.folder = PrivateFiles.folderOf(file);
    this.zone = zone;
  }

  /** How to put the newest copy, if there is one, in the place of a file that is of no use. */
  Cure restore() {
    return restore("Close");
  }

  /** The same for a file of which something can still be read. */
  Cure saveAndRestore() {
    return restore("Save the reports of what can be read (report ID --out FILE), then close");
  }

  private Cure restore(String first) {
    List<String> commands = new ArrayList<>(away());
    Optional<Copy> newest = newest();
    newest.ifPresent(copy -> commands.add(ShellCommand.of("cp", copy.file(), file)));
    String then =
        newest
            .map(
                copy ->
                    ", move the file and its log away and bring back the newest copy, %s of %s;"
                            .formatted(folder.relativize(copy.file()), when(copy))
                        + " what came later is in reports only.")
            .orElse(
                " and move the file and its log away; there is no copy to bring back, so the next"
                    + " interview begins a new file.");
    return new Cure(
        first + " the program" + then, ShellCommand.lines(commands.toArray(String[]::new)));
  }

  private String when(Copy copy) {
    return WHEN.format(copy.made().toInstant().atZone(zone));
  }

  /** The log belongs to the file: beside another one it would spoil that. */
  private List<String> away() {
    Path place = folder.resolve("damaged");
    for (int i = 2; Files.exists(place); i++) {
      place = folder.resolve("damaged-" + i);
    }
    return List.of(
        ShellCommand.of("mkdir", "-m", 700, place),
        "mv " + ShellCommand.quoted(file.toString()) + "* " + ShellCommand.quoted(place + "/"));
  }

  private Optional<Copy> newest() {
    List<Copy> copies = new ArrayList<>();
    add(folder.resolve(OwnFolders.BACKUPS), ".*\\.db", copies);
    add(folder, "before-schema-.*\\.db", copies);
    return copies.stream().max(Comparator.comparing(Copy::made));
  }

  private static void add(Path place, String name, List<Copy> copies) {
    if (!Files.isDirectory(place)) {
      return;
    }
    try (Stream<Path> files = Files.list(place)) {
      for (Path each : files.filter(path -> path.getFileName().toString().matches(name)).toList()) {
        if (isSound(each)) {
          copies.add(new Copy(each, Files.getLastModifiedTime(each)));
        }
      }
    } catch (IOException e) {
      // a folder that can't be read has no copy to offer
    }
  }

  /** Whether the program would open it. */
  private static boolean isSound(Path copy) throws IOException {
    try {
      return Files.isRegularFile(copy)
          && Files.size(copy) > 0
          && new SqliteFile(copy).refusal().isEmpty();
    } catch (BadFileException e) {
      return false;
    }
  }
}
