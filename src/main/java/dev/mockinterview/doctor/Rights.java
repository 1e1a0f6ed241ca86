package dev.mockinterview.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what with a file or folder, as its permission bits say; they hold for its owner even
 * where the program runs as somebody whom bits don't stop.
 */
public final class Rights {

  private static final Set<PosixFilePermission> OWNERS_FILE =
      PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> OWNERS_FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private final Set<PosixFilePermission> bits;

  private Rights(Set<PosixFilePermission> bits) {
    this.bits = Set.copyOf(bits);
  }

  /** The rights to what stands there; empty where the file system knows no such rights. */
  public static Optional<Rights> of(Path path, LinkOption... options) {
    if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Rights(Files.getPosixFilePermissions(path, options)));
    } catch (UnsupportedOperationException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether anybody but the owner may do anything. */
  public boolean othersMay() {
    return bits.stream().anyMatch(bit -> !OWNERS_FOLDER.contains(bit));
  }

  /** Whether the owner may list the folder and write into it. */
  boolean ownerMayUseFolder() {
    return bits.containsAll(OWNERS_FOLDER);
  }

  /** Whether the owner may read the file and write to it. */
  public boolean ownerMayUseFile() {
    return bits.containsAll(OWNERS_FILE);
  }

  /** As {@code ls -l} writes them: {@code rw-------}. */
  @Override
  public String toString() {
    return PosixFilePermissions.toString(bits);
  }
}
