package dev.mockinterview.store;

import dev.mockinterview.interview.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class PostgresScorecardsTest extends ScorecardsContract {

  private final List<Store> opened = new ArrayList<>();
  private PostgresDatabase database;

  @SuppressWarnings("NullAway.Init") // filled before each test
  PostgresScorecardsTest() {}

  @BeforeEach
  void openFirst(PostgresDatabase empty) {
    database = empty;
    openFirst();
  }

  @Override
  Store open() {
    Place place = new Place.Server(database.url(), database.user(), database.password());
    Store store = Store.at(place, Sample.ANNA, StoreContract.CLOCK);
    opened.add(store);
    return store;
  }

  @AfterEach
  void close() {
    opened.forEach(Store::close);
  }
}
