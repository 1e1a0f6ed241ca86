package dev.mockinterview.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes folders and files that nobody but their owner can read, where the system knows owners. */
final class PrivateFile {

  private PrivateFile() {}

  /**
   * Makes an empty file, and its folder where it is missing; leaves a file that is there.
   *
   * @throws StoreException where that can't be done
   */
  static Path create(Path file) {
    Path folder = folderOf(file);
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder, onlyOwner(file, "rwx------"));
      }
      if (!Files.exists(file)) {
        Files.createFile(file, onlyOwner(file, "rw-------"));
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

  static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IllegalArgumentException("not a file: " + file);
    }
    return folder;
  }

  private static FileAttribute<?>[] onlyOwner(Path place, String permissions) {
    return place.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
