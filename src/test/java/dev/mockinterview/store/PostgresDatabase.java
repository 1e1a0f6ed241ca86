package dev.mockinterview.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An empty database for one test, gone when it is closed.
 *
 * @param server the server that it is on
 * @param name its name there
 */
public record PostgresDatabase(PostgresServer server, String name) implements AutoCloseable {

  static PostgresDatabase create(PostgresServer server, String name) throws SQLException {
    execute(server, "create database " + name);
    return new PostgresDatabase(server, name);
  }

  public String url() {
    return server.url(name);
  }

  public String user() {
    return server.user();
  }

  public String password() {
    return server.password();
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), user(), password());
  }

  @Override
  public void close() throws SQLException {
    execute(server, "drop database " + name + " with (force)"); // a test may leave connections
  }

  private static void execute(PostgresServer server, String sql) throws SQLException {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
