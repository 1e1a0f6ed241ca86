package dev.mockinterview.store;

import dev.mockinterview.files.PrivateFiles;
import dev.mockinterview.interview.StoreException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes folders and files that nobody but their owner can read, where the system knows owners. */
final class PrivateFile {

  private PrivateFile() {}

  /**
   * Makes an empty file, and its folder where it is missing; leaves a file that is there.
   *
   * @throws StoreException where that can't be done
   */
  static Path create(Path file) {
    Path folder = PrivateFiles.folderOf(file);
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder, PrivateFiles.folderAttributes(file));
      }
      if (!Files.exists(file)) {
        Files.createFile(file, PrivateFiles.fileAttributes(file));
      }
      return file;
    } catch (FileAlreadyExistsException e) {
      if (Files.isRegularFile(file)) {
        return file; // another program was faster
      }
      throw new StoreException(folder + ": can't be made a folder", e);
    } catch (IOException e) {
      throw new StoreException(
          folder + ": can't be written into; --data-dir names another folder", e);
    }
  }
}
