package dev.mockinterview.cli;

import dev.mockinterview.files.BadFileException;
import dev.mockinterview.files.ReportFile;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.report.MarkdownReport;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the report of an interview into the data folder and where the person wants it. */
final class Reports {

  /** In the data folder. */
  static final String FOLDER = "reports";

  private final Path folder;
  private final Optional<Path> wanted;
  private final MarkdownReport markdown;

  Reports(Path dataFolder, Optional<Path> wanted, ZoneId zone) {
    this.folder = dataFolder.resolve(FOLDER);
    this.wanted = wanted;
    this.markdown = new MarkdownReport(zone, Version.OF_PROGRAM);
  }

  /**
   * Finds out before the interview what would hinder the report after it.
   *
   * @throws UsageException where the wanted file exists already or has no folder
   * @throws CheckFailedException where the data folder can't be written to
   */
  void check() {
    if (wanted.isPresent()) {
      Path file = wanted.get().toAbsolutePath();
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new UsageException(wanted.get() + " exists; a report never overwrites a file");
      }
      if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
        throw new UsageException(wanted.get() + ": there is no such folder");
      }
      if (!Files.isWritable(file.getParent())) {
        throw new CheckFailedException(file.getParent() + ": can't be written into");
      }
    }
    try {
      ReportFile.requireWritable(folder);
    } catch (BadFileException e) {
      throw new CheckFailedException(e.getMessage() + "; --data-dir names another folder");
    }
  }

  /** What became of a report: where it stands, and what went wrong elsewhere. */
  record Written(List<Path> paths, List<String> problems, String text) {}

  /** Writes the report to every place, and tries each even where another fails. */
  Written write(Interview interview) {
    String text = markdown.render(interview);
    List<Path> paths = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    attempt(problems, () -> paths.add(ReportFile.inFolder(folder, interview.id(), text)));
    wanted.ifPresent(
        file ->
            attempt(
                problems,
                () -> {
                  ReportFile.writeNew(file, text);
                  paths.add(file);
                }));
    return new Written(List.copyOf(paths), List.copyOf(problems), text);
  }

  private static void attempt(List<String> problems, Runnable write) {
    try {
      write.run();
    } catch (BadFileException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
  }
}
