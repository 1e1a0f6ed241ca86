package dev.mockinterview.store;

import dev.mockinterview.interview.Sample;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteScorecardsTest extends ScorecardsContract {

  @TempDir private Path home = Path.of(".");

  private final List<Store> opened = new ArrayList<>();

  @BeforeEach
  void openOne() {
    openFirst();
  }

  @Override
  Store open() {
    Store store = Store.at(new Place.Folder(home), Sample.ANNA, StoreContract.CLOCK);
    opened.add(store);
    return store;
  }

  @AfterEach
  void close() {
    opened.forEach(Store::close);
  }
}
