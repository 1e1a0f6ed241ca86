package dev.mockinterview.store;

import dev.mockinterview.interview.Sample;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each place is a schema of its own. */
@ExtendWith(PostgresExtension.class)
class PostgresTransferTest extends TransferContract {

  private final List<Store> opened = new ArrayList<>();
  private PostgresDatabase database;

  @SuppressWarnings("NullAway.Init") // filled before each test
  PostgresTransferTest() {}

  @BeforeEach
  void use(PostgresDatabase empty) {
    database = empty;
  }

  @Override
  Store open(String place) {
    String schema = "place_" + place;
    create(schema);
    Store store =
        Store.at(
            new Place.Server(
                database.url() + "?currentSchema=" + schema, database.user(), database.password()),
            Sample.ANNA,
            StoreContract.CLOCK);
    opened.add(store);
    return store;
  }

  private void create(String schema) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema if not exists " + schema);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterEach
  void close() {
    opened.forEach(Store::close);
  }
}
