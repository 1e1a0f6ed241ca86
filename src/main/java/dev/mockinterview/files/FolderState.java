package dev.mockinterview.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells without reading them whether any file of a pack's folder has changed: by name, size, file
 * number, time of the last change and, where the system has it, the time that no program can put
 * back. On Windows, which doesn't show that, an edit of the same length with its time put back is
 * not seen.
 *
 * @param content says all of it; that of two states differs
 * @param newest the last time that any of it was changed
 */
record FolderState(String content, Instant newest) {

  /** No file system in use counts time in steps longer than those of FAT. */
  private static final Duration COARSEST = Duration.ofSeconds(2);

  private static final String CHANGED = "unix:ctime";

  /**
   * The state of a pack's folder; empty where there are symbolic links in it, since what they lead
   * to isn't looked at, and where it can't be read.
   */
  static Optional<FolderState> of(Path folder) {
    try {
      Visitor visitor = new Visitor(folder);
      for (String part : List.of("questions", "rubrics")) {
        Path root = folder.resolve(part);
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
          Files.walkFileTree(root, Set.of(), FolderSource.DEEPEST, visitor);
        }
      }
      return visitor.linked ? Optional.empty() : Optional.of(visitor.state());
    } catch (IOException | SecurityException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether a later change can't be missed: one within the same step of the file system's clock as
   * the last one would leave everything as it was.
   *
   * @param looked a time before the folder was looked at
   */
  boolean isSettled(Instant looked) {
    return newest.isBefore(looked.minus(COARSEST));
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final boolean knowsChanged;
    private final List<String> lines = new ArrayList<>();
    private FileTime newest = FileTime.fromMillis(0);
    private boolean linked;

    Visitor(Path folder) {
      this.folder = folder;
      this.knowsChanged = folder.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    FolderState state() {
      Collections.sort(lines);
      return new FolderState(String.join("\n", lines), newest.toInstant());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) {
      lines.add(folder.relativize(found) + "/");
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path found, BasicFileAttributes attributes)
        throws IOException {
      linked |= attributes.isSymbolicLink();
      FileTime written = attributes.lastModifiedTime();
      FileTime changed =
          knowsChanged
              ? (FileTime) Files.getAttribute(found, CHANGED, LinkOption.NOFOLLOW_LINKS)
              : written;
      lines.add(
          folder.relativize(found)
              + "\0"
              + attributes.size()
              + " "
              + attributes.fileKey()
              + " "
              + written
              + " "
              + changed);
      newest = later(newest, later(written, changed));
      return FileVisitResult.CONTINUE;
    }

    private static FileTime later(FileTime one, FileTime other) {
      return one.compareTo(other) < 0 ? other : one;
    }
  }
}
