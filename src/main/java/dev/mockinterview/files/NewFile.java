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
 * Makes files: whole or not at all, readable by their owner only, and over another file only where
 * that is asked for.
 */
public final class NewFile {

  /** What a file is filled with. */
  public interface Content {

    /**
     * Fills the file.
     *
     * @param file an empty file for its owner alone, which gets its name when this returns
     */
    void fill(Path file) throws IOException;
  }

  /** Begins the name of a file that isn't whole yet; a kill may leave one. */
  static final String ASIDE = ".new-";

  private static final int MOST_OF_A_NAME = 10_000;

  private NewFile() {}

  /** A text as what a file is filled with. */
  public static Content text(String text) {
    return file -> Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a new file.
   *
   * @throws BadFileException where the file exists already or can't be written
   */
  public static void write(Path file, Content content) {
    Path folder = folder(file);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        || write(folder, content, Stream.of(file)).isEmpty()) {
      throw new BadFileException(file + ": exists already and is not overwritten");
    }
  }

  /**
   * Writes a file in the place of another one, if there is one. Until the new one is whole the old
   * one stands.
   *
   * @throws BadFileException where it can't be written
   */
  public static void replace(Path file, Content content) {
    Path folder = folder(file);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new BadFileException(file + ": is no file that can be replaced");
    }
    aside(
        folder,
        content,
        aside -> {
          Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
          return Optional.of(file);
        });
  }

  private static Path folder(Path file) {
    if (Files.isDirectory(file)) {
      throw new BadFileException(file + ": is a folder, not a file");
    }
    Path folder = PrivateFiles.folderOf(file.toAbsolutePath().normalize());
    if (!Files.isDirectory(folder)) {
      throw new BadFileException(file + ": can't be written: there is no folder " + folder);
    }
    return folder;
  }

  /**
   * Writes a file of a free name into a folder, which is made where it is missing.
   *
   * @param baseName the name without its ending; where it is taken, {@code -2}, {@code -3} and so
   *     on is put behind it
   * @param ending with its dot
   * @return the file
   * @throws BadFileException where it can't be written
   */
  public static Path inFolder(Path folder, String baseName, String ending, Content content) {
    if (baseName.isBlank() || baseName.matches(".*[/\\\\\\p{Cc}].*")) {
      throw new IllegalArgumentException("not a file's name: \"" + baseName + "\"");
    }
    makeFolder(folder);
    Stream<Path> names =
        IntStream.rangeClosed(1, MOST_OF_A_NAME)
            .mapToObj(i -> folder.resolve(baseName + (i == 1 ? "" : "-" + i) + ending));
    return write(folder, content, names)
        .orElseThrow(
            () -> new BadFileException(folder + ": has too many files named " + baseName + ending));
  }

  /**
   * Makes a folder where it is missing.
   *
   * @throws BadFileException where files couldn't be written into it
   */
  public static void requireWritable(Path folder) {
    makeFolder(folder);
    if (!Files.isWritable(folder)) {
      throw new BadFileException(folder + ": can't be written into");
    }
  }

  /**
   * Makes a folder for its owner alone where it is missing.
   *
   * @throws BadFileException where that can't be done
   */
  static void makeFolder(Path folder) {
    if (Files.isDirectory(folder)) {
      return;
    }
    try {
      Files.createDirectories(folder, PrivateFiles.folderAttributes(folder));
    } catch (IOException e) {
      throw new BadFileException(folder + ": can't be made a folder: " + Faults.reason(e), e);
    }
  }

  /** Fills a file aside and then moves it to the first name that is free; empty where none is. */
  private static Optional<Path> write(Path folder, Content content, Stream<Path> names) {
    return aside(
        folder,
        content,
        aside -> {
          for (Path name : (Iterable<Path>) names::iterator) {
            if (reserve(name)) {
              moveOver(aside, name);
              return Optional.of(name);
            }
          }
          return Optional.empty();
        });
  }

  /** Gives a file that is whole its name. */
  private interface Naming {
    Optional<Path> name(Path aside) throws IOException;
  }

  private static Optional<Path> aside(Path folder, Content content, Naming naming) {
    try {
      Path aside = Files.createTempFile(folder, ASIDE, ".tmp", PrivateFiles.fileAttributes(folder));
      try {
        content.fill(aside);
        sync(aside);
        return naming.name(aside);
      } finally {
        Files.deleteIfExists(aside);
      }
    } catch (IOException e) {
      throw new BadFileException(folder + ": can't be written into: " + Faults.reason(e), e);
    }
  }

  private static void sync(Path file) throws IOException {
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
}
