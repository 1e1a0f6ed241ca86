package dev.mockinterview.store;

import dev.mockinterview.files.BadFileException;
import dev.mockinterview.files.PrivateFiles;
import dev.mockinterview.interview.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * The file of an embedded database. It is looked at with plain reads before SQLite may touch it, so
 * that a foreign or damaged file stays as it is. Offsets are those of the SQLite database header
 * (Database File Format, section 1.3).
 */
final class SqliteFile {

  /** "MkIv" in the header: says that the file is ours. */
  private static final int APPLICATION_ID = 0x4D6B4976;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 100;
  private static final int PAGE_SIZE_AT = 16;

  /** Doesn't fit into the two bytes of the page's size; 1 stands for it. */
  private static final int LARGEST_PAGE = 1 << 16;

  /** 2 in there says that the file has a write-ahead log. */
  private static final int WRITE_VERSION_AT = 18;

  private static final byte WITH_LOG = 2;
  private static final int CHANGE_COUNTER_AT = 24;
  private static final int PAGES_AT = 28;
  private static final int APPLICATION_ID_AT = 68;
  private static final int VALID_FOR_AT = 92;
  private static final int BUSY_MILLIS = 5000;

  private final Path file;

  SqliteFile(Path file) {
    this.file = file;
  }

  /**
   * Opens the file, which is made where it is missing: its folder and itself for the owner alone.
   *
   * @throws BadFileException where it is no sound database of this program; it is left as it is
   */
  Connection open() throws SQLException {
    PrivateFile.create(file); // SQLite gives the files beside it the same permissions
    refusal()
        .ifPresent(
            reason -> {
              throw new BadFileException(
                  file + ": " + reason + "; it was left as it is. doctor says what to do");
            });
    NativeLibrary.prepare(PrivateFiles.folderOf(file));
    String url = "jdbc:sqlite:" + file.toAbsolutePath();
    if (size() == 0) {
      mark(url);
    }
    return JDBC.createConnection(url, settings().toProperties());
  }

  /** Whether the file has been made completely, so that several may open it at once. */
  boolean made() {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] header = in.readNBytes(HEADER);
      return header.length == HEADER && header[WRITE_VERSION_AT] == WITH_LOG;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Before there is a write-ahead log, and on a connection of its own: otherwise the mark of a
   * session that is killed would stand in the log only.
   */
  private static void mark(String url) throws SQLException {
    try (Connection first = JDBC.createConnection(url, new Properties());
        Statement statement = first.createStatement()) {
      statement.execute("pragma busy_timeout = " + BUSY_MILLIS);
      statement.execute("pragma application_id = " + APPLICATION_ID);
    }
  }

  private static SQLiteConfig settings() {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setBusyTimeout(BUSY_MILLIS);
    settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
    settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    settings.enforceForeignKeys(true);
    settings.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    settings.setOpenMode(SQLiteOpenMode.READWRITE);
    settings.resetOpenMode(SQLiteOpenMode.CREATE);
    return settings;
  }

  /** Why the file must not be opened; empty where it may. */
  Optional<String> refusal() {
    if (!Files.isRegularFile(file)) {
      return Optional.of("is not a file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      long size = Files.size(file);
      return size == 0 ? Optional.empty() : refusal(in.readNBytes(HEADER), size);
    } catch (IOException e) {
      throw new BadFileException(file + ": can't be read: " + e.getMessage(), e);
    }
  }

  private Optional<String> refusal(byte[] bytes, long size) throws IOException {
    if (!Arrays.equals(Arrays.copyOf(bytes, MAGIC.length), MAGIC)) {
      return Optional.of("is not a database of this program");
    }
    if (bytes.length < HEADER) {
      return Optional.of("is cut off after " + size + " bytes");
    }
    ByteBuffer header = ByteBuffer.wrap(bytes);
    if (header.getInt(APPLICATION_ID_AT) != APPLICATION_ID) {
      return Optional.of("is a database of another program");
    }
    int pageSize = Short.toUnsignedInt(header.getShort(PAGE_SIZE_AT));
    long whole =
        Integer.toUnsignedLong(header.getInt(PAGES_AT)) * (pageSize == 1 ? LARGEST_PAGE : pageSize);
    boolean valid = header.getInt(CHANGE_COUNTER_AT) == header.getInt(VALID_FOR_AT);
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    boolean logged = Files.exists(log) && Files.size(log) > 0; // what is missing stands in there
    return valid && !logged && size < whole
        ? Optional.of("is cut off after " + size + " of " + whole + " bytes")
        : Optional.empty();
  }

  private long size() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new StoreException(file + ": can't be read", e);
    }
  }
}
