package dev.mockinterview.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Writes several files, one after the other: all of them, or none where one can't be written. */
final class FileChanges {

  /**
   * What is to become of a file.
   *
   * @param before what stands in it; empty where it is to be new
   */
  record Change(Path file, Optional<String> before, String after) {}

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  /** How to take back what was done, the last first. */
  private final Deque<Step> undo = new ArrayDeque<>();

  private FileChanges() {}

  /**
   * @throws BadFileException where a new file exists, or another one has changed meanwhile, or
   *     anything can't be written; then all is as it was before
   */
  static void write(List<Change> changes) {
    FileChanges run = new FileChanges();
    for (Change change : changes) {
      try {
        run.write(change);
      } catch (IOException e) {
        throw run.undone(
            new BadFileException(change.file() + ": can't be written: " + Faults.reason(e), e));
      } catch (BadFileException e) {
        throw run.undone(e);
      }
    }
  }

  private BadFileException undone(BadFileException failure) {
    while (!undo.isEmpty()) {
      try {
        undo.pop().run();
      } catch (IOException | BadFileException e) {
        failure.addSuppressed(e); // the first failure is the one to tell
      }
    }
    return failure;
  }

  private void write(Change change) throws IOException {
    Path file = change.file();
    if (change.before().isEmpty()) {
      makeFolder(PrivateFiles.folderOf(file));
      create(file, change.after());
    } else {
      String before = change.before().get();
      replace(file, before, change.after());
      undo.push(() -> replace(file, change.after(), before));
    }
  }

  private void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      makeFolder(PrivateFiles.folderOf(folder));
      Files.createDirectory(folder);
      undo.push(() -> Files.deleteIfExists(folder));
    }
  }

  private void create(Path file, String text) throws IOException {
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      undo.push(() -> Files.deleteIfExists(file));
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (FileAlreadyExistsException e) {
      throw new BadFileException(file + ": exists already and is not overwritten", e);
    }
  }

  /** Whole or not at all; a link stays a link, and the file's mode stays too. */
  private static void replace(Path file, String before, String after) throws IOException {
    Path real = file.toRealPath();
    Path aside = Files.createTempFile(PrivateFiles.folderOf(real), ".pack-", ".tmp");
    try {
      Files.writeString(aside, after);
      copyMode(real, aside);
      byte[] expected = before.getBytes(StandardCharsets.UTF_8);
      if (!Arrays.equals(Files.readAllBytes(real), expected)) {
        throw new BadFileException(file + ": was changed meanwhile; try again");
      }
      Files.move(aside, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static void copyMode(Path from, Path to) throws IOException {
    if (Files.getFileStore(from).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(
          to, Files.getPosixFilePermissions(from, LinkOption.NOFOLLOW_LINKS));
    }
  }
}
