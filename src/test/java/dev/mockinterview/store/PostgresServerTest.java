package dev.mockinterview.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.mockinterview.store.PostgresServer.CouldNotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

  private static @Nullable PostgresServer shared;

  private PostgresServer server;
  private PostgresDatabase database;

  @BeforeEach
  void create() throws SQLException {
    PostgresServer running = shared == null ? PostgresExtension.ownServer() : shared;
    shared = running;
    server = running;
    database = server.createDatabase();
  }

  @AfterAll
  static void stop() throws IOException {
    if (shared != null) {
      shared.close();
    }
  }

  @Test
  void committedRowsOutliveAStop() throws Exception {
    try (Connection connection = withARowKeptAndOneNot()) {
      server.pause();
      assertThat(connection.isValid(1)).isFalse();
      assertThatThrownBy(database::connect).isInstanceOf(SQLException.class);
    }
    server.resume();
    assertThat(rows()).containsExactly("kept");
  }

  @Test
  void committedRowsOutliveACrash() throws Exception {
    try (Connection connection = withARowKeptAndOneNot()) {
      server.crash();
      assertThat(connection.isValid(1)).isFalse();
    }
    server.resume();
    assertThat(rows()).containsExactly("kept");
  }

  @Test
  void failedStartIsSaidAtOnceInOneLineAndCanBeRepeated() throws Exception {
    URI address = URI.create(server.url().substring("jdbc:".length()));
    server.pause();
    try (ServerSocket other =
        new ServerSocket(address.getPort(), 1, InetAddress.getLoopbackAddress())) {
      assertThat(other.isBound()).isTrue();
      assertThatThrownBy(server::resume)
          .isInstanceOf(CouldNotStart.class)
          .hasMessageStartingWith("could not start PostgreSQL: ")
          .hasMessageContaining("Address already in use")
          .message()
          .hasLineCount(1);
    }
    server.resume();
    assertThat(database.connect()).satisfies(Connection::close);
  }

  @Test
  void wrongPasswordIsRefused() {
    assertThatThrownBy(
            () ->
                DriverManager.getConnection(
                    server.url(), server.user(), "not " + server.password()))
        .asInstanceOf(type(SQLException.class))
        .extracting(SQLException::getSQLState)
        .isEqualTo("28P01");
  }

  @Test
  void nothingIsLeftAfterTheClose() throws Exception {
    PostgresServer closed = PostgresExtension.ownServer();
    Connection connection = closed.connect();

    closed.close();

    assertThat(connection.isValid(1)).isFalse();
    assertThatThrownBy(closed::connect).isInstanceOf(SQLException.class);
    assertThat(closed.folder()).doesNotExist();
    closed.close();
  }

  /** Returns a connection in the middle of a transaction. */
  private Connection withARowKeptAndOneNot() throws SQLException {
    Connection connection = database.connect();
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table answer (text text)");
      statement.execute("insert into answer values ('kept')");
      connection.setAutoCommit(false);
      statement.execute("insert into answer values ('lost')");
    }
    return connection;
  }

  private List<String> rows() throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select text from answer")) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(found.getString(1));
      }
      return rows;
    }
  }
}
