package dev.mockinterview.store;

import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Brings a database to the schema that this program knows. Flyway, which takes a good part of a
 * second, is only called where something is to be done; a newer schema is never touched.
 */
final class Schema {

  /** The newest migration: the files in {@code db/migration}, and {@link Backfill} among them. */
  static final int NEWEST = 5;

  /** All tables with something of people's in them. */
  static final List<String> TABLES =
      List.of(
          "interview",
          "turn",
          "missed_point",
          "draft",
          "rubric",
          "lead_plan",
          "candidate",
          "scorecard",
          "consensus",
          "closing");

  private static final String HISTORY = "flyway_schema_history";

  /** All tables that this program makes. */
  static final List<String> ALL_TABLES =
      Stream.concat(TABLES.stream(), Stream.of(HISTORY)).toList();

  private final Engine engine;
  private final Person owner;

  /**
   * @param owner whose interviews those are that were kept without a name
   */
  Schema(Engine engine, Person owner) {
    this.engine = engine;
    this.owner = owner;
  }

  /**
   * @throws StoreException where the schema is newer, or its last change did not come to its end
   */
  void bring(Connection connection) throws SQLException {
    if (checked(version(connection)) == NEWEST) {
      return;
    }
    engine.alone(
        () -> {
          int version = checked(version(connection)); // another program may have been faster
          if (version == 0) {
            engine.requireEmpty(connection);
          }
          if (version > 0 && version < NEWEST) {
            engine.copyBeforeChange(connection);
          }
          if (version < NEWEST) {
            migrate(connection);
          }
        });
  }

  private int checked(int version) {
    if (version > NEWEST) {
      throw new StoreException(
          "%s was written by a newer program (schema %d, this one knows %d); install that one"
              .formatted(engine.name(), version, NEWEST));
    }
    return version;
  }

  private void migrate(Connection connection) {
    try {
      Flyway.configure()
          .dataSource(new SingleConnectionDataSource(connection, true))
          .loggers("slf4j") // finding out by itself takes it half a second
          .locations("classpath:db/migration")
          .javaMigrations(new Backfill(owner))
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw Refusal.of(engine, e);
    }
  }

  /** The version that stands in the database, 0 for an empty one. */
  int version(Connection connection) throws SQLException {
    try (PreparedStatement tables = connection.prepareStatement(engine.countTables())) {
      tables.setString(1, HISTORY);
      try (ResultSet found = tables.executeQuery()) {
        if (!found.next() || found.getInt(1) == 0) {
          return 0;
        }
      }
    }
    int newest = 0;
    try (Statement statement = connection.createStatement();
        ResultSet done = statement.executeQuery("select version, success from " + HISTORY)) {
      while (done.next()) {
        if (!done.getBoolean("success")) {
          throw new StoreException(
              engine.name() + ": a change of its schema did not come to its end");
        }
        newest = Math.max(newest, done.getInt("version"));
      }
    }
    return newest;
  }
}
