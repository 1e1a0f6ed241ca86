package dev.mockinterview.store;

import dev.mockinterview.interview.Sample;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;

/** Opens an old database and dies, as by a power cut, at one of the statements of its migration. */
final class HaltedMigration {

  static final int HALTED = 42;

  private HaltedMigration() {}

  /**
   * Dies, or ends well where the migration has fewer statements.
   *
   * @param args the database file, and how many statements may still be made
   */
  public static void main(String[] args) {
    int[] left = {Integer.parseInt(args[1])};
    SqliteEngine engine =
        new SqliteEngine(Path.of(args[0]), Clock.systemUTC()) {
          @Override
          public Connection open() throws SQLException {
            return counted(super.open(), left);
          }
        };
    try (Store store =
        new Store(new Database(engine, new Schema(engine, Sample.ANNA), Duration.ZERO))) {
      store.interviews().heads();
    }
  }

  private static Connection counted(Connection connection, int[] left) {
    return (Connection)
        Proxy.newProxyInstance(
            HaltedMigration.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().endsWith("Statement") && left[0]-- == 0) {
                Runtime.getRuntime().halt(HALTED);
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
