package dev.mockinterview.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One connection, opened when it is first needed and thrown away after every failure, so that no
 * broken state outlives it. Safe for use by several threads, one after the other.
 */
final class Database implements AutoCloseable {

  /** Opens a connection to a database that is ready for use. */
  interface Opener {
    Connection open() throws SQLException;
  }

  private final Opener opener;
  private @Nullable Connection connection;

  Database(Opener opener) {
    this.opener = opener;
  }

  /**
   * Does the work in one transaction, which is committed when the call returns.
   *
   * @throws StoreException where the database refuses, with nothing changed
   */
  synchronized <T> T inTransaction(Function<JdbcClient, T> work) {
    boolean done = false;
    try {
      Connection open = connection();
      JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(open, true));
      // not by setAutoCommit: sqlite-jdbc's flag stays wrong when the transaction can't begin
      run(open, "begin immediate");
      T result = work.apply(jdbc);
      run(open, "commit");
      done = true;
      return result;
    } catch (SQLException | DataAccessException e) {
      throw SqliteFault.of(e);
    } finally {
      if (!done) {
        close(); // rolls back, whatever the state
      }
    }
  }

  /**
   * Runs statements one by one outside of a transaction, as SQLite's housekeeping wants it.
   *
   * @throws StoreException where the database refuses
   */
  synchronized void run(String... statements) {
    try {
      for (String sql : statements) {
        run(connection(), sql);
      }
    } catch (SQLException e) {
      close();
      throw SqliteFault.of(e);
    }
  }

  private Connection connection() throws SQLException {
    Connection open = connection;
    if (open == null) {
      open = opener.open();
      connection = open;
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
