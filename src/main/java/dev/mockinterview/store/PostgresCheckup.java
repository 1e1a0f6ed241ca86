package dev.mockinterview.store;

import dev.mockinterview.doctor.Checks;
import dev.mockinterview.doctor.Condition;
import dev.mockinterview.doctor.Cure;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.StoreException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The checkup of a PostgreSQL database: the way to it, its schema, rights, and each interview. */
final class PostgresCheckup implements Checkup {

  private static final String SERVER = "Server";
  private static final String TRANSPORT = "Encryption";
  private static final String SCHEMA = "Schema";
  private static final String WRITING = "Writing";

  private final Place.Server place;
  private final PostgresEngine engine;
  private final Schema schema;

  PostgresCheckup(Place.Server place) {
    this.place = place;
    this.engine = new PostgresEngine(place);
    this.schema = new Schema(engine, new Person("nobody")); // it brings nothing up to date here
  }

  @Override
  public List<Condition> look() {
    long begun = System.nanoTime();
    try (Connection connection = engine.open()) {
      List<Condition> found = new ArrayList<>();
      found.add(reached(connection, Duration.ofNanos(System.nanoTime() - begun)));
      found.add(transport(connection));
      found.addAll(inside(connection));
      return found;
    } catch (SQLException | RuntimeException e) {
      String reason =
          e instanceof SQLException refused ? engine.reason(refused) : e.getClass().getSimpleName();
      return List.of(
          Condition.bad(
              SERVER,
              place + ": " + withoutSecrets(reason),
              Cure.of(
                  "Mend what it says, or ask whoever keeps the server; interviews can't be kept"
                      + " until then.")));
    }
  }

  private Condition reached(Connection connection, Duration time) throws SQLException {
    return Condition.ok(
        SERVER,
        "%s, version %s, answered in %d ms"
            .formatted(place, text(connection, "show server_version"), time.toMillis()));
  }

  private Condition transport(Connection connection) throws SQLException {
    boolean encrypted =
        text(connection, "select ssl from pg_stat_ssl where pid = pg_backend_pid()").equals("t");
    if (encrypted) {
      return Condition.ok(TRANSPORT, "the connection is encrypted");
    }
    return isLocal()
        ? Condition.ok(TRANSPORT, "none, and none is needed on one machine")
        : Condition.warn(
            TRANSPORT,
            "none: who can listen on the network can read the answers",
            Cure.of("Add sslmode=require to the database's URL, behind a ? or a &."));
  }

  private List<Condition> inside(Connection connection) throws SQLException {
    int version;
    try {
      version = schema.version(connection);
    } catch (StoreException e) {
      return List.of(
          Condition.bad(
              SCHEMA,
              Checks.reason(e),
              Cure.of("Ask whoever keeps the server to restore the database from its backup.")));
    }
    if (version > Schema.NEWEST) {
      return List.of(
          Condition.bad(
              SCHEMA,
              "a newer program wrote it (schema %d, this one knows %d)"
                  .formatted(version, Schema.NEWEST),
              Cure.of("Install that newer program.")));
    }
    List<Condition> found = new ArrayList<>();
    found.add(schema(version));
    found.add(writing(connection, version));
    if (version == Schema.NEWEST) {
      try (Database database = new Database(engine, schema, Duration.ZERO)) {
        found.addAll(new InterviewsCheckup(database).look(true));
      }
    }
    return found;
  }

  private static Condition schema(int version) {
    if (version == 0) {
      return Condition.ok(SCHEMA, "none yet; the first interview makes it");
    }
    return version == Schema.NEWEST
        ? Condition.ok(SCHEMA, version + ", the one that this program keeps")
        : Condition.warn(
            SCHEMA,
            "an older program wrote it (schema %d, this one keeps %d), so interviews were not looked into"
                .formatted(version, Schema.NEWEST),
            Cure.of(
                "List the interviews, which brings the database up to date for everybody; then run"
                    + " doctor again.",
                "interviews"));
  }

  /** Tries it, in a transaction that is taken back. */
  private Condition writing(Connection connection, int version) {
    try (Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      try {
        statement.execute(
            version == 0
                ? "create table doctor_was_here (nothing integer)"
                : "insert into rubric (hash, content) values ('doctor was here', '')");
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      return Condition.ok(WRITING, "allowed; the try was taken back");
    } catch (SQLException e) {
      return Condition.bad(
          WRITING,
          "refused: " + engine.reason(e),
          Cure.of(
              "Ask whoever keeps the server for the right to read and write all tables of the"
                  + " program."));
    }
  }

  /** Whether the server runs on this machine, as far as its address says. */
  private boolean isLocal() {
    int slash = place.name().indexOf('/');
    return slash < 0
        || place.name().substring(0, slash).matches("(localhost|127\\.[\\d.]+|\\[::1])?(:\\d+)?");
  }

  /** The driver puts the whole URL into some messages. */
  private String withoutSecrets(String message) {
    String plain = message.replace(place.url(), place.toString());
    return place.password().isEmpty() ? plain : plain.replace(place.password(), "(password)");
  }

  private static String text(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      return result.next() ? String.valueOf(result.getString(1)) : "";
    }
  }
}
