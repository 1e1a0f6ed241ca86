package dev.mockinterview.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder with the reports that the program writes on its own, named after interviews. */
public final class ReportFolder {

  /** An id, a number from 2 on where the name was taken, and an ending. */
  private static final Pattern NAME = Pattern.compile("(.+?)(?:-(\\d{1,5}))?\\.[a-z]+");

  private final Path folder;

  public ReportFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The reports of these interviews, and what was left of one that a kill broke off.
   *
   * @param ids the interviews
   * @param others all other interviews, whose reports are none of them
   * @throws BadFileException where the folder can't be read
   */
  public List<Path> of(Collection<String> ids, Set<String> others) {
    Set<String> known = new HashSet<>(others);
    known.addAll(ids);
    List<Path> found = new ArrayList<>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      boolean theirs =
          name.startsWith(NewFile.ASIDE)
              ? ids.stream().anyMatch(id -> mentions(file, id))
              : owner(name, known).filter(ids::contains).isPresent();
      if (theirs) {
        found.add(file);
      }
    }
    return found;
  }

  /** The files that belong to none of these interviews, as reports of deleted ones do. */
  public List<Path> ofNoneOf(Set<String> ids) {
    return files().stream()
        .filter(file -> owner(file.getFileName().toString(), ids).filter(ids::contains).isEmpty())
        .toList();
  }

  /** The interview that a file is named after; a name with a number may be an id as it stands. */
  private static Optional<String> owner(String name, Set<String> known) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String whole = name.substring(0, name.lastIndexOf('.'));
    return Optional.of(known.contains(whole) ? whole : matcher.group(1));
  }

  private static boolean mentions(Path file, String id) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(id);
    } catch (IOException e) {
      return false;
    }
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new BadFileException(folder + ": can't be read: " + Faults.reason(e), e);
    }
  }
}
