package dev.mockinterview.store;

import dev.mockinterview.interview.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One connection, opened when it is first needed and thrown away after every failure, so that no
 * broken state outlives it. Where a connection is lost the work is done again on a new one. Safe
 * for use by several threads, one after the other.
 */
final class Database implements AutoCloseable {

  /** What is done on a connection. */
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private static final long FIRST_PAUSE_MILLIS = 50;
  private static final long LONGEST_PAUSE_MILLIS = 1000;

  private final Engine engine;
  private final Schema schema;
  private final Duration patience;
  private @Nullable Connection connection;
  private boolean everOpened;

  /**
   * @param patience how long a lost connection is waited for
   */
  Database(Engine engine, Schema schema, Duration patience) {
    this.engine = engine;
    this.schema = schema;
    this.patience = patience;
  }

  Engine engine() {
    return engine;
  }

  /**
   * Does the work in one transaction, which is committed when the call returns. After a lost
   * connection it is done again; so work that writes must see whether its own commit has arrived.
   *
   * @throws StoreException where the database refuses, with nothing changed
   */
  synchronized <T> T inTransaction(Function<JdbcClient, T> work) {
    return transaction(engine.begin(), work);
  }

  /**
   * Makes what was deleted unreadable.
   *
   * @return whether that is done; not where another program still reads
   */
  synchronized boolean shred() {
    return patiently(engine::shred);
  }

  /**
   * Copies the whole database into a new file.
   *
   * @throws StoreException where the file exists, or the database is on a server
   */
  synchronized void copy(Path file) {
    patiently(
        open -> {
          engine.copy(open, file);
          return file;
        });
  }

  /**
   * Reads what stands at one moment, whoever writes meanwhile.
   *
   * @throws StoreException where the database refuses
   */
  synchronized <T> T reading(Function<JdbcClient, T> work) {
    return transaction(engine.beginRead(), work);
  }

  private <T> T transaction(String begin, Function<JdbcClient, T> work) {
    return patiently(
        open -> {
          JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(open, true));
          // not by setAutoCommit: sqlite-jdbc's flag stays wrong when the transaction can't begin
          run(open, begin);
          T result = work.apply(jdbc);
          run(open, "commit");
          return result;
        });
  }

  private <T> T patiently(Work<T> work) {
    long until = System.nanoTime() + patience.toNanos();
    for (long pause = FIRST_PAUSE_MILLIS; ; pause = Math.min(LONGEST_PAUSE_MILLIS, 2 * pause)) {
      try {
        return once(work);
      } catch (SQLException | DataAccessException e) {
        // whoever was never there is more likely misspelt than restarting
        boolean again = everOpened && Refusal.sql(e).map(engine::lost).orElse(false);
        if (!again || System.nanoTime() > until) {
          throw Refusal.of(engine, e);
        }
        Pause.millis(pause);
      }
    }
  }

  private <T> T once(Work<T> work) throws SQLException {
    boolean done = false;
    try {
      Connection open = connection();
      engine.check();
      T result = work.on(open);
      done = true;
      return result;
    } finally {
      if (!done) {
        close(); // rolls back, whatever the state
      }
    }
  }

  private Connection connection() throws SQLException {
    Connection open = connection;
    if (open == null) {
      open = engine.open();
      connection = open;
      schema.bring(open);
      everOpened = true;
    }
    return open;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public synchronized void close() {
    Connection open = connection;
    connection = null;
    if (open != null) {
      try {
        open.close();
      } catch (SQLException e) {
        // nothing is lost by it: what counts was committed
      }
    }
  }
}
