package dev.mockinterview.cli;

import dev.mockinterview.document.Document;
import dev.mockinterview.document.Markdown;
import dev.mockinterview.files.AnswerFile;
import dev.mockinterview.files.BadFileException;
import dev.mockinterview.files.NewFile;
import dev.mockinterview.files.OwnFolders;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.interview.UnkeptAnswer;
import dev.mockinterview.report.Audience;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the report of an interview into the data folder and where the person wants it. */
final class Reports {

  private static final String ENDING = ".md";

  private final Path folder;
  private final Optional<Path> wanted;
  private final Layout layout;
  private final Map<String, Turn> earlier;

  Reports(Path dataFolder, Optional<Path> wanted, Layout layout) {
    this(dataFolder.resolve(OwnFolders.REPORTS), wanted, layout, Map.of());
  }

  private Reports(Path folder, Optional<Path> wanted, Layout layout, Map<String, Turn> earlier) {
    this.folder = folder;
    this.wanted = wanted;
    this.layout = layout;
    this.earlier = Map.copyOf(earlier);
  }

  /** Reports that also say what changed since these turns, which are by question id. */
  Reports against(Map<String, Turn> before) {
    return new Reports(folder, wanted, layout, before);
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
      if (!List.of(Formats.MD, Formats.HTML, Formats.PDF).contains(format(file))) {
        throw new UsageException(wanted.get() + ": --report writes md, html or pdf");
      }
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
      NewFile.requireWritable(folder);
    } catch (BadFileException e) {
      throw new CheckFailedException(e.getMessage() + "; --data-dir names another folder");
    }
  }

  /** What became of a report: where it stands, and what went wrong elsewhere. */
  record Written(List<Path> paths, List<String> problems, String text) {}

  /**
   * Writes the report to every place, and tries each even where another fails. Where none takes it,
   * the person's own folder or the one for temporary files may.
   */
  Written write(Interview interview) {
    Document report = layout.interview().of(interview, earlier, Audience.SELF);
    String text = Markdown.of(report);
    NewFile.Content markdown = NewFile.text(text);
    List<Path> paths = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    attempt(problems, () -> paths.add(NewFile.inFolder(folder, interview.id(), ENDING, markdown)));
    wanted.ifPresent(
        file ->
            attempt(
                problems,
                () -> {
                  NewFile.write(file, layout.content(report, format(file)));
                  paths.add(file);
                }));
    for (Path other : otherFolders()) {
      if (paths.isEmpty()) {
        String name = "mock-interview-" + interview.id();
        attempt(problems, () -> paths.add(NewFile.inFolder(other, name, ENDING, markdown)));
      }
    }
    return new Written(List.copyOf(paths), List.copyOf(problems), text);
  }

  /** What a file of this name is to be. */
  private static Formats format(Path file) {
    return Formats.ofEnding(file).orElse(Formats.MD);
  }

  /** Puts answers that stand in no report wherever there is room; empty where that is nowhere. */
  Optional<Path> writeAnswers(String id, List<UnkeptAnswer> answers) {
    List<Path> paths = new ArrayList<>();
    for (Path place : Stream.concat(Stream.of(folder), otherFolders().stream()).toList()) {
      if (paths.isEmpty()) {
        Path file = place.resolve("mock-interview-" + id + ".jsonl");
        attempt(new ArrayList<>(), () -> paths.add(AnswerFile.append(file, answers)));
      }
    }
    return paths.stream().findFirst();
  }

  private static List<Path> otherFolders() {
    return Stream.of("user.home", "java.io.tmpdir")
        .map(property -> Path.of(System.getProperty(property)))
        .filter(Files::isDirectory)
        .toList();
  }

  private static void attempt(List<String> problems, Runnable write) {
    try {
      write.run();
    } catch (BadFileException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
  }
}
