package dev.mockinterview.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Brings a database to the schema that this program knows. Flyway, which takes a good part of a
 * second, is only called where something is to be done; a newer schema is never touched.
 */
final class Schema {

  /** The newest file in {@code db/migration}. */
  static final int NEWEST = 1;

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final Path file;
  private final Clock clock;

  /**
   * @param file the database, for the copy that is made before an older one is changed
   */
  Schema(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * @throws StoreException where the schema is newer, or its last change did not come to its end
   */
  void bring(Connection connection) throws SQLException {
    int version = version(connection);
    if (version > NEWEST) {
      throw new StoreException(
          "%s was written by a newer program (schema %d, this one knows %d); install that one"
              .formatted(file, version, NEWEST));
    }
    if (version < NEWEST) {
      if (version > 0) {
        copy(connection);
      }
      migrate(connection);
    }
  }

  private static void migrate(Connection connection) {
    try {
      Flyway.configure()
          .dataSource(new SingleConnectionDataSource(connection, true))
          .loggers("slf4j") // finding out by itself takes it half a second
          .locations("classpath:db/migration")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw SqliteFault.of(e);
    }
  }

  /** The version that stands in the database, 0 for an empty one. */
  private int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet found =
          statement.executeQuery(
              "select count(*) from sqlite_master where name = 'flyway_schema_history'")) {
        if (!found.next() || found.getInt(1) == 0) {
          return 0;
        }
      }
      int newest = 0;
      try (ResultSet done =
          statement.executeQuery("select version, success from flyway_schema_history")) {
        while (done.next()) {
          if (!done.getBoolean("success")) {
            throw new StoreException(file + ": a change of its schema did not come to its end");
          }
          newest = Math.max(newest, done.getInt("version"));
        }
      }
      return newest;
    }
  }

  private void copy(Connection connection) throws SQLException {
    String name =
        "before-schema-%d-%s.db".formatted(NEWEST, LocalDateTime.now(clock).format(STAMP));
    Path copy = file.resolveSibling(name);
    try (PreparedStatement statement = connection.prepareStatement("vacuum into ?")) {
      statement.setString(1, PrivateFile.create(copy).toString());
      statement.execute();
    }
  }
}
