package dev.mockinterview.cli;

import dev.mockinterview.files.OwnFolders;
import dev.mockinterview.files.ReportFolder;
import dev.mockinterview.terminal.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What may hold somebody's words besides the database. */
final class Leftovers {

  /** The database itself with the files beside it. */
  private static final Set<String> DATABASE =
      Set.of("interviews.db", "interviews.db-wal", "interviews.db-shm", "interviews.db-lock");

  /**
   * What became of reports.
   *
   * @param files how many were deleted
   * @param problems why others weren't
   */
  record Deleted(int files, List<String> problems) {}

  private final Path dataFolder;
  private final ReportFolder reports;

  Leftovers(Path dataFolder) {
    this.dataFolder = dataFolder;
    this.reports = new ReportFolder(dataFolder.resolve(OwnFolders.REPORTS));
  }

  /**
   * The reports that the program wrote on its own.
   *
   * @param interviews whose reports
   * @param others other interviews, whose reports are none of them
   */
  List<Path> reports(Collection<String> interviews, Collection<String> others) {
    return reports.of(interviews, new HashSet<>(others));
  }

  /** Deletes the {@link #reports}. */
  Deleted deleteReports(Collection<String> interviews, Collection<String> others) {
    int deleted = 0;
    List<String> problems = new ArrayList<>();
    for (Path file : reports(interviews, others)) {
      try {
        deleted += Files.deleteIfExists(file) ? 1 : 0;
      } catch (IOException e) {
        problems.add(file + ": can't be deleted");
      }
    }
    return new Deleted(deleted, problems);
  }

  /**
   * Names what isn't the program's own to delete.
   *
   * @param interviews those that are kept
   */
  void name(Collection<String> interviews, Screen screen) {
    List<Path> copies = copies();
    if (!copies.isEmpty()) {
      screen.paragraph(0, "These copies of the database may still hold words of theirs:");
      copies.forEach(copy -> screen.line(copy.toString()));
    }
    List<Path> strays = reports.ofNoneOf(new HashSet<>(interviews));
    if (!strays.isEmpty()) {
      screen.paragraph(0, "So may these, which belong to no interview that is kept:");
      strays.forEach(stray -> screen.line(stray.toString()));
    }
    screen.paragraph(
        0, "Reports, exports and backups that were written elsewhere are not touched.");
  }

  private List<Path> copies() {
    List<Path> copies = new ArrayList<>();
    for (Path folder : List.of(dataFolder, dataFolder.resolve(OwnFolders.BACKUPS))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files
              .filter(Files::isRegularFile)
              .filter(file -> !folder.equals(dataFolder) || isCopy(file))
              .sorted()
              .forEach(copies::add);
        } catch (IOException e) {
          copies.add(folder); // nobody can say what is in there
        }
      }
    }
    return copies;
  }

  private static boolean isCopy(Path file) {
    String name = file.getFileName().toString();
    return name.contains(".db") && !DATABASE.contains(name);
  }
}
