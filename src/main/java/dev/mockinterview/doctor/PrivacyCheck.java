package dev.mockinterview.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks whether what people said stays theirs: nobody but the owner may read the data folder and
 * the databases, settings, reports and copies in it. What else lies there isn't looked at.
 */
public final class PrivacyCheck {

  private static final String NAME = "Privacy";

  private static final String OWN_FILES = ".*\\.db(-\\w+)?|database\\.properties";

  private final Path folder;
  private final List<String> inner;

  /**
   * @param inner names of the folders in it that hold nothing but files of the program
   */
  public PrivacyCheck(Path folder, List<String> inner) {
    this.folder = folder;
    this.inner = List.copyOf(inner);
  }

  /** What others may do there; nothing where there is no folder yet. */
  public List<Condition> look() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Optional<Rights> rights = Rights.of(folder);
    if (rights.isEmpty()) {
      return List.of(
          Condition.ok(NAME, "the file system of the data folder knows no permissions to look at"));
    }
    List<Condition> found = new ArrayList<>();
    if (rights.get().othersMay()) {
      found.add(
          Condition.bad(
              NAME,
              "others can get into the data folder (" + rights.get() + ")",
              new Cure(
                  "Make it yours alone.",
                  ShellCommand.lines(ShellCommand.of("chmod", 700, folder)))));
    }
    List<Path> files = files();
    List<Path> open = files.stream().filter(PrivacyCheck::isOpen).toList();
    if (!open.isEmpty()) {
      found.add(openFiles(open));
    }
    return found.isEmpty()
        ? List.of(
            Condition.ok(
                NAME,
                "nobody else can read the data folder"
                    + (files.isEmpty()
                        ? ""
                        : " and the " + Words.count(files.size(), "file") + " in it")))
        : found;
  }

  private Condition openFiles(List<Path> open) {
    Path first = open.get(0);
    return Condition.bad(
        NAME,
        "others can get at %s%s (%s)"
            .formatted(
                open.size() == 1 ? "" : open.size() + " files, such as ",
                folder.relativize(first),
                Rights.of(first, LinkOption.NOFOLLOW_LINKS).map(Rights::toString).orElse("?")),
        new Cure(
            open.size() == 1 ? "Make it yours alone." : "Make them yours alone.",
            ShellCommand.lines(commands(open).toArray(String[]::new))));
  }

  /** A command for the files in the folder itself, and one for each folder in it. */
  private List<String> commands(List<Path> open) {
    List<String> commands = new ArrayList<>();
    List<Path> direct = open.stream().filter(file -> folder.equals(file.getParent())).toList();
    if (!direct.isEmpty()) {
      commands.add(ShellCommand.of("chmod", 600, direct));
    }
    inner.stream()
        .map(folder::resolve)
        .filter(whole -> open.stream().anyMatch(file -> file.startsWith(whole)))
        .forEach(whole -> commands.add(ShellCommand.of("chmod", "-R", "go=", whole)));
    return commands;
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    list(folder)
        .filter(file -> file.getFileName().toString().matches(OWN_FILES))
        .forEach(files::add);
    inner.stream()
        .map(folder::resolve)
        .filter(Files::isDirectory)
        .forEach(whole -> list(whole).forEach(files::add));
    return files;
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOpen(Path file) {
    return Rights.of(file, LinkOption.NOFOLLOW_LINKS).map(Rights::othersMay).orElse(false);
  }
}
