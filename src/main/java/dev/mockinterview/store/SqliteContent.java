package dev.mockinterview.store;

import dev.mockinterview.doctor.Checks;
import dev.mockinterview.doctor.Condition;
import dev.mockinterview.doctor.Cure;
import dev.mockinterview.doctor.Words;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is found inside an SQLite file that the program wouldn't refuse. */
final class SqliteContent {

  private static final String FILE = "Database";
  private static final String SCHEMA = "Schema";
  private static final String PAGES = "Pages";
  private static final String REFERENCES = "References";

  /** Only the first is told; a sound database has none, and a spoilt one may have thousands. */
  private static final int MOST_FAULTS = 1;

  private final Path file;
  private final SqliteReader reader;
  private final Schema schema;
  private final Copies copies;
  private final List<Condition> found = new ArrayList<>();

  SqliteContent(Path file, SqliteReader reader, Copies copies) {
    this.file = file;
    this.reader = reader;
    this.schema = new Schema(reader, new Person("nobody")); // it brings nothing up to date here
    this.copies = copies;
  }

  List<Condition> look() {
    try (Connection connection = reader.open()) {
      int version = schema.version(connection);
      found.add(Condition.ok(FILE, described(connection, version)));
      if (version > Schema.NEWEST) {
        found.add(newer(version));
      } else {
        boolean sound = pages(connection) && references(connection);
        if (version == Schema.NEWEST) {
          interviews(sound);
        } else if (version > 0) {
          found.add(older(version));
        }
      }
    } catch (SQLException e) {
      found.add(failed(e));
    } catch (StoreException e) {
      found.add(Condition.bad(SCHEMA, Checks.reason(e), copies.restore()));
    }
    return found;
  }

  private String described(Connection connection, int version) throws SQLException {
    return "%s, %s, %s, SQLite %s"
        .formatted(
            file.getFileName(),
            Words.size(reader.stamp().size()),
            version == 0 ? "no interview yet" : "schema " + version,
            connection.getMetaData().getDatabaseProductVersion());
  }

  private static Condition newer(int version) {
    return Condition.bad(
        SCHEMA,
        "a newer program wrote it (schema %d, this one knows %d)".formatted(version, Schema.NEWEST),
        Cure.of("Install that newer program; this one leaves the file as it is."));
  }

  private static Condition older(int version) {
    return Condition.warn(
        SCHEMA,
        "an older program wrote it (schema %d, this one keeps %d), so interviews were not looked into"
            .formatted(version, Schema.NEWEST),
        Cure.of(
            "List the interviews, which brings the file up to date and keeps a copy of it as it is"
                + " now; then run doctor again.",
            "interviews"));
  }

  /** Whether the pages are sound. */
  private boolean pages(Connection connection) throws SQLException {
    List<String> faults;
    try {
      faults = firstColumn(connection, "pragma integrity_check(%d)".formatted(MOST_FAULTS));
    } catch (SQLException e) {
      if (!isDamage(e)) {
        throw e;
      }
      faults = List.of(Checks.reason(e));
    }
    if (faults.equals(List.of("ok"))) {
      found.add(Condition.ok(PAGES, "SQLite finds no fault in them"));
      return true;
    }
    found.add(damaged(faults.get(0).replaceFirst("^\\*+ in database \\w+ \\*+\\s*", "")));
    return false;
  }

  private Condition damaged(String fault) {
    String first = fault.lines().findFirst().orElse("it doesn't say where");
    return Condition.bad(PAGES, "the file is damaged: " + first, copies.saveAndRestore());
  }

  /** Whether everything is there that something refers to. */
  private boolean references(Connection connection) throws SQLException {
    List<String> tables = firstColumn(connection, "pragma foreign_key_check");
    if (tables.isEmpty()) {
      return true;
    }
    found.add(
        Condition.bad(
            REFERENCES,
            "%s, the first in \"%s\", refer to what isn't there"
                .formatted(Words.count(tables.size(), "row"), tables.get(0)),
            copies.saveAndRestore()));
    return false;
  }

  private void interviews(boolean sound) {
    try (Database database = new Database(reader, schema, Duration.ZERO)) {
      found.addAll(new InterviewsCheckup(database).look(sound));
    }
  }

  private Condition failed(SQLException failure) {
    return isDamage(failure)
        ? damaged(Checks.reason(failure))
        : Condition.bad(
            FILE,
            file.getFileName() + ": " + reader.reason(failure),
            Cure.of("Close other programs that may hold it, and run doctor again."));
  }

  private static boolean isDamage(SQLException failure) {
    return switch (SqliteEngine.code(failure)) {
      case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_ERROR -> true;
      default -> false;
    };
  }

  private static List<String> firstColumn(Connection connection, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        rows.add(String.valueOf(result.getString(1)));
      }
    }
    return rows;
  }
}
