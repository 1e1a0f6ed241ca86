package dev.mockinterview.store;

import dev.mockinterview.interview.StoreException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;

/** SQLite in a file of one's own. */
class SqliteEngine implements Engine {

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  /** The low byte of an extended result code is the code itself. */
  private static final int CODE = 0xff;

  private final Path file;
  private final Clock clock;
  private Optional<Object> opened = Optional.empty();

  SqliteEngine(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  @Override
  public Connection open() throws SQLException {
    check(); // a file that is gone must not be made anew in its place
    Connection connection = made();
    opened = fileKey();
    return connection;
  }

  /** Two programs can't give one file its log at once. */
  private Connection made() throws SQLException {
    SqliteFile sqlite = new SqliteFile(file);
    if (sqlite.made()) {
      return sqlite.open();
    }
    List<Connection> made = new ArrayList<>();
    alone(() -> made.add(sqlite.open()));
    return made.get(0);
  }

  @Override
  public String begin() {
    return "begin immediate"; // a deferred one could find itself unable to write half way
  }

  @Override
  public String beginRead() {
    return "begin";
  }

  @Override
  public String countTables() {
    return "select count(*) from sqlite_master where type = 'table' and name = ?";
  }

  /** SQLite would go on writing into a deleted file without a word. */
  @Override
  public void check() {
    if (opened.isPresent() && !fileKey().equals(opened)) {
      throw new StoreException(
          file + ": was moved or deleted while this program had it open; start the program anew");
    }
  }

  private Optional<Object> fileKey() {
    try {
      return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean lost(SQLException failure) {
    return false;
  }

  /** The driver gives no SQL state. */
  @Override
  public String reason(SQLException failure) {
    return switch (code(failure)) {
      case SQLITE_FULL -> "the disk is full";
      case SQLITE_READONLY, SQLITE_PERM -> "the data folder can't be written to";
      case SQLITE_BUSY, SQLITE_LOCKED -> "another program holds the database; try again";
      case SQLITE_CORRUPT, SQLITE_NOTADB -> "the database file is damaged; doctor says more";
      case SQLITE_CANTOPEN -> "the database file can't be opened";
      case SQLITE_IOERR -> "the disk doesn't answer";
      default -> String.valueOf(failure.getMessage());
    };
  }

  @Override
  public void alone(Change work) throws SQLException {
    new LockFile(file.resolveSibling(file.getFileName() + "-lock")).hold(work);
  }

  @Override
  public void requireEmpty(Connection connection) {
    // a file that isn't ours was refused before it was opened
  }

  @Override
  public void copyBeforeChange(Connection connection) throws SQLException {
    String name =
        "before-schema-%d-%s.db".formatted(Schema.NEWEST, LocalDateTime.now(clock).format(STAMP));
    Path copy = file.resolveSibling(name);
    copy(connection, copy);
    sync(copy);
  }

  @Override
  public void copy(Connection connection, Path copy) throws SQLException {
    if (Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
      throw new StoreException(copy + " exists; a backup never overwrites a file");
    }
    try (PreparedStatement statement = connection.prepareStatement("vacuum into ?")) {
      statement.setString(1, PrivateFile.create(copy).toString());
      statement.execute();
    }
  }

  private static void sync(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      throw new StoreException(file + ": can't be written to", e);
    }
  }

  /** Until then the words stand in the log, and the file keeps its size. */
  @Override
  public boolean shred(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (!vacuumed(statement)) {
        return false;
      }
      try (ResultSet done = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
        return done.next() && done.getInt("busy") == 0;
      }
    }
  }

  private static boolean vacuumed(Statement statement) throws SQLException {
    try {
      statement.execute("vacuum");
      return true;
    } catch (SQLException e) {
      if (code(e) == SQLiteErrorCode.SQLITE_BUSY) {
        return false;
      }
      throw e;
    }
  }

  /** The primary result code: the driver keeps it in the low byte. */
  static SQLiteErrorCode code(SQLException failure) {
    return SQLiteErrorCode.getErrorCode(failure.getErrorCode() & CODE);
  }

  @Override
  public String name() {
    return file.toString();
  }
}
