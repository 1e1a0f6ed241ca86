package dev.mockinterview.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database of the program's first schema, as that program left it: an interview that ended, and
 * one that was left after its first question.
 */
final class OldDatabase {

  static final String ENDED = "20261122-210929-kdq";
  static final String LEFT = "20261122-210937-scs";

  private OldDatabase() {}

  static void write(Path file) throws IOException, SQLException {
    String dump = Files.readString(Path.of("src/test/resources/store/schema-1.sql"));
    try (Connection connection = new SqliteFile(file).open();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("pragma foreign_keys = off");
      statement.executeUpdate(dump); // the driver runs a whole script
    }
  }
}
