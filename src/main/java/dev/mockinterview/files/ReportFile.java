package dev.mockinterview.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes reports: whole or not at all, readable by their owner only, and never over another file.
 */
public final class ReportFile {

  private static final String ENDING = ".md";

  private ReportFile() {}

  /**
   * Writes a new file.
   *
   * @throws BadFileException where the file exists already or can't be written
   */
  public static void writeNew(Path file, String text) {
    NewFile.write(file, of(text));
  }

  /**
   * Makes a folder for reports where it is missing.
   *
   * @throws BadFileException where reports couldn't be written into it
   */
  public static void requireWritable(Path folder) {
    NewFile.makeFolder(folder);
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
    return NewFile.inFolder(folder, baseName, ENDING, of(text));
  }

  private static NewFile.Content of(String text) {
    return file -> Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
