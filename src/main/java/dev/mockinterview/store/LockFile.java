package dev.mockinterview.store;

import dev.mockinterview.interview.StoreException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps programs apart that want to do the same thing at once, by a lock on a file. */
final class LockFile {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int STEP_MILLIS = 20;

  private final Path file;

  LockFile(Path file) {
    this.file = file;
  }

  /**
   * Does the work while nobody else holds the lock.
   *
   * @throws StoreException where another program holds it too long
   */
  void hold(Engine.Change work) throws SQLException {
    try (FileChannel channel =
        FileChannel.open(PrivateFile.create(file), StandardOpenOption.WRITE)) {
      FileLock held = lock(channel); // ends with its channel at the latest
      work.run();
      held.release();
    } catch (IOException e) {
      throw new StoreException(file + ": can't be locked", e);
    }
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until) {
      @Nullable FileLock held = tryLock(channel);
      if (held != null) {
        return held;
      }
      Pause.millis(STEP_MILLIS);
    }
    throw new StoreException("another program changes the database; try again");
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by another thread of this program
    }
  }
}
