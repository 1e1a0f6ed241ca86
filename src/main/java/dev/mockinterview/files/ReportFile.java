package dev.mockinterview.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes reports: whole or not at all, readable by their owner only, and never over another file.
 */
public final class ReportFile {

  private static final String ENDING = ".md";
  private static final int MOST_OF_A_NAME = 10_000;

  private ReportFile() {}

  /**
   * Writes a new file.
   *
   * @throws BadFileException where the file exists already or can't be written
   */
  public static void writeNew(Path file, String text) {
    if (Files.isDirectory(file)) {
      throw new BadFileException(file + ": is a folder, not a file");
    }
    Path folder = PrivateFiles.folderOf(file.toAbsolutePath().normalize());
    if (!Files.isDirectory(folder)) {
      throw new BadFileException(file + ": can't be written: there is no folder " + folder);
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        || write(folder, text, Stream.of(file)).isEmpty()) {
      throw new BadFileException(file + ": exists already and is not overwritten");
    }
  }

  /**
   * Makes a folder for reports where it is missing.
   *
   * @throws BadFileException where reports couldn't be written into it
   */
  public static void requireWritable(Path folder) {
    makeFolder(folder);
    if (!Files.isWritable(folder)) {
      throw new BadFileException(folder + ": can't be written into");
    }
  }

  /**
   * Writes a file of a free name into a folder, which is made where it is missing.
   *
   * @param baseName the name without {@code .md}; where it is taken, {@code -2}, {@code -3} and so
   *     on is put behind it
   * @return the file
   * @throws BadFileException where it can't be written
   */
  public static Path inFolder(Path folder, String baseName, String text) {
    if (baseName.isBlank() || baseName.matches(".*[/\\\\\\p{Cc}].*")) {
      throw new IllegalArgumentException("not a file's name: \"" + baseName + "\"");
    }
    makeFolder(folder);
    Stream<Path> names =
        IntStream.rangeClosed(1, MOST_OF_A_NAME)
            .mapToObj(i -> folder.resolve(baseName + (i == 1 ? "" : "-" + i) + ENDING));
    return write(folder, text, names)
        .orElseThrow(
            () -> new BadFileException(folder + ": has too many files named " + baseName + ENDING));
  }

  /**
   * Writes the text aside and then moves it to the first name that is free; empty where none is.
   */
  private static Optional<Path> write(Path folder, String text, Stream<Path> names) {
    try {
      Path aside =
          Files.createTempFile(folder, ".report-", ".tmp", PrivateFiles.fileAttributes(folder));
      try {
        fill(aside, text);
        for (Path name : (Iterable<Path>) names::iterator) {
          if (reserve(name)) {
            moveOver(aside, name);
            return Optional.of(name);
          }
        }
        return Optional.empty();
      } finally {
        Files.deleteIfExists(aside);
      }
    } catch (IOException e) {
      throw new BadFileException(folder + ": can't be written into: " + Faults.reason(e), e);
    }
  }

  private static void fill(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Takes a name for this process alone; a move on its own would replace another's file. */
  private static boolean reserve(Path name) throws IOException {
    try {
      Files.createFile(
          name,
          PrivateFiles.fileAttributes(PrivateFiles.folderOf(name.toAbsolutePath().normalize())));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private static void moveOver(Path aside, Path reserved) throws IOException {
    try {
      Files.move(aside, reserved, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(reserved);
      throw e;
    }
  }

  private static void makeFolder(Path folder) {
    if (Files.isDirectory(folder)) {
      return;
    }
    try {
      Files.createDirectories(folder, PrivateFiles.folderAttributes(folder));
    } catch (IOException e) {
      throw new BadFileException(folder + ": can't be made a folder: " + Faults.reason(e), e);
    }
  }
}
