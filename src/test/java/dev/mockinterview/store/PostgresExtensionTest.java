package dev.mockinterview.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.store.PostgresServer.CouldNotStart;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;

class PostgresExtensionTest {

  private static final Set<PostgresServer> SERVERS = new HashSet<>();

  @Nested
  @ExtendWith(PostgresExtension.class)
  class WithADatabase {

    @BeforeEach
    void makeTable(PostgresDatabase database) throws SQLException {
      execute(database, "create table answer (text text)"); // fails where there is one
    }

    @RepeatedTest(2)
    void eachTestHasItsOwnOnOneServer(PostgresDatabase database) throws SQLException {
      execute(database, "insert into answer values ('seen by this test alone')");
      SERVERS.add(database.server());
      assertThat(SERVERS).hasSize(1);
    }
  }

  @Test
  void withoutAServerATestIsSkippedUnlessItMustRun() {
    CouldNotStart reason = new CouldNotStart(new IOException("no room\nnowhere"));

    assertThat(PostgresExtension.untested(reason, false))
        .isInstanceOf(TestAbortedException.class)
        .hasMessage("could not start PostgreSQL: no room | nowhere");
    assertThatThrownBy(() -> PostgresExtension.untested(reason, true))
        .isInstanceOf(AssertionError.class)
        .hasMessage("could not start PostgreSQL: no room | nowhere");
  }

  private static void execute(PostgresDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
