package dev.mockinterview.store;

import dev.mockinterview.interview.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * PostgreSQL on a server that somebody else keeps. States are those of its manual, appendix A,
 * "PostgreSQL Error Codes".
 */
final class PostgresEngine implements Engine {

  /** The class of all states about connections. */
  private static final String CONNECTION = "08";

  /** Shut down by an administrator, crashed, starting up. */
  private static final Set<String> RESTARTING = Set.of("57P01", "57P02", "57P03");

  private final Place.Server place;

  PostgresEngine(Place.Server place) {
    this.place = place;
  }

  @Override
  public Connection open() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", place.user());
    properties.setProperty("password", place.password());
    properties.setProperty("ApplicationName", "mock-interview");
    properties.setProperty("connectTimeout", "5");
    // a server that is cut off must not hold an interview for ever
    properties.setProperty("socketTimeout", "20");
    properties.setProperty("tcpKeepAlive", "true");
    register();
    return DriverManager.getConnection(place.url(), properties);
  }

  /** The DriverManager alone looks for drivers through whichever thread asks it first. */
  private static void register() throws SQLException {
    try {
      Class.forName("org.postgresql.Driver");
    } catch (ClassNotFoundException e) {
      throw new SQLException("this program has no driver for PostgreSQL", e);
    }
  }

  @Override
  public String begin() {
    return "begin";
  }

  @Override
  public String beginRead() {
    return "begin isolation level repeatable read read only";
  }

  @Override
  public String countTables() {
    return "select count(*) from information_schema.tables"
        + " where table_schema = current_schema() and table_name = ?";
  }

  @Override
  public void check() {
    // the server knows what became of its files
  }

  @Override
  public boolean lost(SQLException failure) {
    String state = state(failure);
    return state.startsWith(CONNECTION) || RESTARTING.contains(state);
  }

  private static String state(SQLException failure) {
    return Optional.ofNullable(failure.getSQLState()).orElse("");
  }

  @Override
  public String reason(SQLException failure) {
    String state = state(failure);
    if (lost(failure)) {
      return "the server doesn't answer";
    }
    return switch (state) {
      case "28P01", "28000" -> "user or password is refused";
      case "3D000" -> "there is no such database on the server";
      case "3F000" -> "there is no such schema in the database";
      case "42501" -> "the user may not do that there";
      case "25006" -> "the server takes no changes now";
      case "53100" -> "the server's disk is full";
      case "53300" -> "the server has too many connections; try again";
      default -> firstLine(failure);
    };
  }

  private static String firstLine(SQLException failure) {
    String said = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    return said.contains("jdbc:") ? "the URL can't be understood" : said; // it may hold a secret
  }

  /** Flyway takes a lock of the server for it. */
  @Override
  public void alone(Change work) throws SQLException {
    work.run();
  }

  @Override
  public void requireEmpty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "select count(*) from information_schema.tables"
                    + " where table_schema = current_schema() and table_name not in ('"
                    + String.join("', '", Schema.ALL_TABLES)
                    + "')")) {
      if (tables.next() && tables.getInt(1) > 0) {
        throw new StoreException(
            name()
                + " has tables of another program; give this one a database of its own,"
                + " or a schema by ?currentSchema=NAME");
      }
    }
  }

  @Override
  public void copyBeforeChange(Connection connection) {
    // backups of a server are its administrator's; each migration is one transaction there
  }

  @Override
  public void copy(Connection connection, Path file) {
    throw new StoreException(
        name() + ": a server's backups are made with pg_dump; export --all writes JSON");
  }

  @Override
  public boolean shred(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : Schema.TABLES) {
        statement.execute("vacuum (full) " + table);
      }
    }
    return true;
  }

  @Override
  public String name() {
    return place.toString();
  }
}
