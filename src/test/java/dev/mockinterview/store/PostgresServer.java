package dev.mockinterview.store;

import java.io.IOException;
import java.io.Serial;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL for tests, which can be stopped, crashed and started again. It listens on a
 * free port of this machine alone and ends with this Java, however that ends. Safe for use by
 * several threads, but for stopping and starting it.
 */
public final class PostgresServer implements AutoCloseable {

  /** Says in one line why there is no server. */
  public static final class CouldNotStart extends Exception {

    @Serial private static final long serialVersionUID = 1;

    CouldNotStart(IOException cause) {
      super("could not start PostgreSQL: " + oneLine(cause), cause);
    }

    private static String oneLine(IOException cause) {
      // the message of an exception about a file is often its name alone
      String reason = cause.getClass() == IOException.class ? cause.getMessage() : cause.toString();
      return String.join(" | ", String.valueOf(reason).lines().toList());
    }
  }

  static final String HOST = "127.0.0.1";

  private static final String USER = "interviewer";

  /** Finds whoever puts it into an address, a command or a message without care. */
  private static final String PASSWORD = "s e:c/r@e%41t?&+='\"\\ä€";

  private final PostgresFolder folder;
  private final int port;
  private final AtomicInteger databases = new AtomicInteger();
  private @Nullable PostgresKeeper keeper;

  private PostgresServer(PostgresFolder folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** Starts a server with data of its own, which takes some seconds. */
  public static PostgresServer start() throws CouldNotStart {
    try {
      PostgresServer server = new PostgresServer(PostgresFolder.create(USER, PASSWORD), freePort());
      try {
        server.resume();
      } catch (CouldNotStart e) {
        server.close();
        throw e;
      }
      return server;
    } catch (IOException e) {
      throw new CouldNotStart(e);
    }
  }

  /** Starts it again after a pause or a crash, on the same data and port. */
  public void resume() throws CouldNotStart {
    if (keeper != null) {
      throw new IllegalStateException("it is running");
    }
    try {
      keeper = PostgresKeeper.start(folder, port).onceItAnswers(url(), USER, PASSWORD);
    } catch (IOException e) {
      throw new CouldNotStart(e);
    }
  }

  /** Stops it as an administrator does in a hurry: connections are cut, nothing is lost. */
  public void pause() throws IOException {
    letGo().stop();
  }

  /** Stops it as a crash does: it saves nothing on its way out. */
  public void crash() throws IOException {
    letGo().crash();
  }

  /** Stops it for good and removes all that it has on disk. */
  @Override
  public void close() throws IOException {
    if (keeper != null) {
      letGo().drop();
    }
    folder.delete(); // of a paused one, or one that never came up
  }

  private PostgresKeeper letGo() {
    PostgresKeeper running = keeper;
    if (running == null) {
      throw new IllegalStateException("it isn't running");
    }
    keeper = null;
    return running;
  }

  /** Makes an empty database that nobody else uses. */
  public PostgresDatabase createDatabase() throws SQLException {
    return PostgresDatabase.create(this, "t_" + databases.incrementAndGet());
  }

  /** The address of the database that every server has; see {@link #createDatabase()}. */
  public String url() {
    return url("postgres");
  }

  String url(String database) {
    return "jdbc:postgresql://%s:%d/%s".formatted(HOST, port, database);
  }

  public String user() {
    return USER;
  }

  public String password() {
    return PASSWORD;
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), user(), password());
  }

  /** Where all that it has on disk is. */
  Path folder() {
    return folder.home();
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }
}
