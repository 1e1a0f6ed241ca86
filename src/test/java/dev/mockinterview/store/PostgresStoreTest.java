package dev.mockinterview.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.report.Samples;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class PostgresStoreTest extends StoreContract {

  private final List<Store> opened = new ArrayList<>();
  private PostgresDatabase database;

  @SuppressWarnings("NullAway.Init") // filled before each test
  PostgresStoreTest() {}

  @BeforeEach
  void openFirst(PostgresDatabase empty) {
    database = empty;
    openFirst();
  }

  @Override
  Store open() {
    return at(new Place.Server(database.url(), database.user(), database.password()));
  }

  private Store at(Place place) {
    Store store = Store.at(place, Sample.ANNA, CLOCK);
    opened.add(store);
    return store;
  }

  @AfterEach
  void close() {
    opened.forEach(Store::close);
  }

  @Test
  void wrongPasswordIsSaidWithoutSayingIt() {
    Place place = new Place.Server(database.url(), database.user(), "sesame");

    assertThatThrownBy(() -> at(place).interviews().heads())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("user or password is refused")
        .hasMessageNotContaining("sesame");
  }

  @Test
  void databaseThatDoesNotExistIsSaid() {
    String url = database.url().replaceFirst("/[^/]*$", "/nowhere");

    assertThatThrownBy(
            () ->
                at(new Place.Server(url, database.user(), database.password()))
                    .interviews()
                    .heads())
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("PostgreSQL at 127.0.0.1:")
        .hasMessageEndingWith("/nowhere: there is no such database on the server");
  }

  @Test
  void databaseWithTablesOfAnotherProgramIsRefusedAndLeftAsItIs() throws SQLException {
    execute("create table recipe (name text)");

    assertThatThrownBy(() -> interviews.heads())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("has tables of another program")
        .hasMessageContaining("currentSchema");
    execute("drop table recipe");
    assertThat(interviews.heads()).isEmpty();
  }

  @Test
  void userWhoMayOnlyReadIsTold() throws SQLException {
    interviews.save(Samples.small());
    execute("alter database " + database.name() + " set default_transaction_read_only = on");

    assertThatThrownBy(() -> open().interviews().save(Samples.large()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("takes no changes now");
  }

  @Test
  void copiesAreMadeByTheServersOwnMeans() {
    assertThatThrownBy(() -> store.upkeep().copy(Path.of("copy.db")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("pg_dump");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
