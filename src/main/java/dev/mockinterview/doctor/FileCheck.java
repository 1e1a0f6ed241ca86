package dev.mockinterview.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Optional;

/** Looks whether files that belong together can be read and written by whom their folder is. */
public final class FileCheck {

  private FileCheck() {}

  /**
   * What keeps the folder's owner from using the files, if anything does.
   *
   * @param name what is looked at
   * @param files of that folder; those that are missing don't count
   */
  public static Optional<Condition> of(String name, Path folder, List<Path> files) {
    List<Path> there = files.stream().filter(Files::isRegularFile).toList();
    List<Path> shut =
        there.stream()
            .filter(file -> Rights.of(file).filter(r -> !r.ownerMayUseFile()).isPresent())
            .toList();
    if (!shut.isEmpty()) {
      return Optional.of(
          Condition.bad(
              name,
              "even its owner can't read and write %s (%s)"
                  .formatted(
                      shut.get(0).getFileName(),
                      Rights.of(shut.get(0)).map(Rights::toString).orElse("?")),
              new Cure(
                  "Give the owner's rights back.",
                  ShellCommand.lines(ShellCommand.of("chmod", 600, shut)))));
    }
    List<Path> foreign =
        there.stream()
            .filter(file -> !Files.isReadable(file) || !Files.isWritable(file))
            .filter(file -> !owner(file).equals(owner(folder)))
            .toList();
    return foreign.stream()
        .findFirst()
        .map(first -> ofAnother(name, first, owner(folder), foreign));
  }

  private static Condition ofAnother(String name, Path first, String owner, List<Path> foreign) {
    return Condition.bad(
        name,
        "%s belongs to %s, its folder to %s".formatted(first.getFileName(), owner(first), owner),
        new Cure(
            "Give it to the owner of its folder.",
            ShellCommand.lines(ShellCommand.of("sudo", "chown", owner, foreign))));
  }

  private static String owner(Path path) {
    try {
      UserPrincipal owner = Files.getOwner(path);
      return owner.getName();
    } catch (IOException | UnsupportedOperationException e) {
      return "somebody";
    }
  }
}
