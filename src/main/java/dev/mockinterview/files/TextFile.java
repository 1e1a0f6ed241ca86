package dev.mockinterview.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text that a person wrote, for example an answer, strictly as UTF-8. */
public final class TextFile {

  /** The most that is read, in bytes. */
  static final int LARGEST = 4 << 20;

  private static final int BEGINNING = 200;

  private TextFile() {}

  /**
   * The whole text, without a byte order mark.
   *
   * @throws BadFileException where it can't be read, is larger than 4 MiB or is not UTF-8
   */
  public static String read(Path file) {
    try (InputStream in = open(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new BadFileException(file + ": larger than 4 MiB");
      }
      return Utf8.decode(bytes);
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    } catch (Utf8.Invalid e) {
      throw new BadFileException(file + ": " + e.getMessage(), e);
    }
  }

  /** How a file begins, without white space, to tell one kind of file from another. */
  static String beginning(Path file) {
    try (InputStream in = open(file)) {
      String begin = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return begin.replace("\ufeff", "").replaceAll("\\s", "");
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  /** Opens a file for reading, with a clear refusal of what is no file. */
  static InputStream open(Path file) {
    if (Files.isDirectory(file)) {
      throw new BadFileException(file + ": is a folder, not a file");
    }
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  static BadFileException unreadable(String name, IOException e) {
    return new BadFileException(name + ": can't be read: " + Faults.reason(e), e);
  }
}
