package dev.mockinterview.files;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** What it takes to make folders and files that nobody but their owner can read. */
public final class PrivateFiles {

  private PrivateFiles() {}

  /** The attributes of a new folder, where the file system of the place knows owners. */
  public static FileAttribute<?>[] folderAttributes(Path place) {
    return onlyOwner(place, "rwx------");
  }

  /** The attributes of a new file, where the file system of the place knows owners. */
  public static FileAttribute<?>[] fileAttributes(Path place) {
    return onlyOwner(place, "rw-------");
  }

  /** The folder that a file lies in. */
  public static Path folderOf(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "not a file");
  }

  private static FileAttribute<?>[] onlyOwner(Path place, String permissions) {
    return place.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
