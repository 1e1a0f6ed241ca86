package dev.mockinterview.cli;

import dev.mockinterview.files.AnswerFile;
import dev.mockinterview.files.BadFileException;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.interview.UnkeptAnswer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** What a person has put into files since it could not be kept. */
final class PutAside {

  private record Entry(Path file, UnkeptAnswer answer) {}

  private final List<Entry> entries = new CopyOnWriteArrayList<>();

  /**
   * Puts answers into a file.
   *
   * @param name as a person types it, who is used to shells
   * @return the file with its whole path
   * @throws StoreException where that can't be done
   */
  Path add(String name, List<UnkeptAnswer> more) {
    try {
      Path path = AnswerFile.append(path(name), more);
      more.forEach(answer -> entries.add(new Entry(path, answer)));
      return path;
    } catch (BadFileException | InvalidPathException e) {
      throw new StoreException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The file that a person names who is used to shells. */
  static Path path(String name) {
    return name.startsWith("~/")
        ? Path.of(System.getProperty("user.home"), name.substring(2))
        : Path.of(name);
  }

  /** Everything that was put into a file. */
  List<UnkeptAnswer> answers() {
    return entries.stream().map(Entry::answer).toList();
  }

  /** The files in the order in which they were named, with those of these answers in them. */
  Map<Path, List<UnkeptAnswer>> files(List<UnkeptAnswer> of) {
    return entries.stream()
        .filter(entry -> of.contains(entry.answer()))
        .collect(
            Collectors.groupingBy(
                Entry::file,
                LinkedHashMap::new,
                Collectors.mapping(Entry::answer, Collectors.toList())));
  }
}
