package dev.mockinterview.store;

import dev.mockinterview.files.PrivateFiles;
import dev.mockinterview.interview.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/**
 * Reads an SQLite file without a trace. A reader would make a log, and the index of a log, where
 * there is none, and leave them: so it is told that nobody writes where there is no log, and to
 * leave the index as it is where there is one (sqlite.org, "Write-Ahead Logging", Read-Only
 * Databases).
 */
class SqliteReader extends SqliteEngine {

  /** What the file looked like. */
  record Stamp(long size, FileTime changed, boolean logged) {}

  private static final int BUSY_MILLIS = 5000;

  private final Path file;
  private final Path log;
  private final Path index;

  SqliteReader(Path file, Clock clock) {
    super(file, clock);
    this.file = file;
    this.log = file.resolveSibling(file.getFileName() + "-wal");
    this.index = file.resolveSibling(file.getFileName() + "-shm");
  }

  @Override
  public Connection open() throws SQLException {
    NativeLibrary.usePrepared(PrivateFiles.folderOf(file));
    SQLiteConfig settings = new SQLiteConfig();
    settings.setReadOnly(true);
    settings.setBusyTimeout(BUSY_MILLIS);
    boolean logged = Files.exists(log) && Files.exists(index);
    return JDBC.createConnection(
        "jdbc:sqlite:file:"
            + file.toUri().getRawPath()
            + (logged ? "?mode=ro&readonly_shm=1" : "?immutable=1"),
        settings.toProperties());
  }

  /** How much stands in the log only; 0 where there is none. */
  long logSize() {
    try {
      return Files.exists(log) ? Files.size(log) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the log can't be read without making its index anew. */
  boolean logLacksIndex() {
    return logSize() > 0 && !Files.exists(index);
  }

  /** Another one after reading says that somebody wrote meanwhile. */
  Stamp stamp() {
    try {
      return new Stamp(Files.size(file), Files.getLastModifiedTime(file), Files.exists(log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void alone(Change work) {
    throw new StoreException(name() + ": is only read here");
  }
}
