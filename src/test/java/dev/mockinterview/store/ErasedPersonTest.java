package dev.mockinterview.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.report.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks into every byte of the data folder for what a person who was erased has left. */
class ErasedPersonTest {

  private static final Person BEN = new Person("Benedict Zwicky");
  private static final String ANSWER = "a zebra crosses the gateway";
  private static final String DRAFT = "a walrus waits in the queue";
  private static final String ID = "20261122-101112-qqq";

  @TempDir private Path folder = Path.of(".");

  private Store store;

  @SuppressWarnings("NullAway.Init") // opened before each test
  ErasedPersonTest() {}

  @BeforeEach
  void twoPeople() {
    store = open();
    Interview small = Samples.small();
    Turn turn = small.turns().get(0);
    store.interviews().save(small);
    for (int i = 0; i < 20; i++) { // so that their pages lie among those of others
      Turn given =
          new Turn(
              turn.question(),
              Optional.empty(),
              new Outcome.NotScored((ANSWER + " ").repeat(1 + 50 * i)),
              turn.timing(),
              turn.confidence(),
              Optional.empty());
      store
          .interviews()
          .save(Interview.begin(ID + i, BEN, small.plan(), small.started()).after(given));
      store.interviews().keepDraft(ID + i, DRAFT);
      store
          .interviews()
          .save(Interview.begin("annas-" + i, Sample.ANNA, small.plan(), small.started()));
    }
    assertThat(filesWithTraces()).isNotEmpty();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void leavesNoTraceInTheFolder() {
    assertThat(store.upkeep().erase(BEN).interviews()).hasSize(20);

    assertThat(filesWithTraces()).isEmpty();
    assertThat(store.interviews().heads()).hasSize(21);
    store.close();
    assertThat(filesWithTraces()).isEmpty();
  }

  @Test
  void leavesNoTraceAsSoonAsNoProgramReadsThemAnyMore() throws SQLException {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement reading = other.createStatement()) {
      reading.execute("begin");
      reading.executeQuery("select count(*) from interview").close();

      assertThatThrownBy(() -> store.upkeep().erase(BEN))
          .isInstanceOf(TraceLeftException.class)
          .hasMessageContaining("another program reads it; it is deleted, but");
      assertThat(store.interviews().heads()).hasSize(21);
    }
    store.close();

    assertThat(filesWithTraces()).isEmpty();
  }

  private Path file() {
    return folder.resolve("data").resolve("interviews.db");
  }

  private Store open() {
    return Store.at(new Place.Folder(folder.resolve("data")), Sample.ANNA, StoreContract.CLOCK);
  }

  private List<Path> filesWithTraces() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(ErasedPersonTest::hasTraces).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasTraces(Path file) {
    try {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return Stream.of("Zwicky", "zebra", "walrus", ID).anyMatch(bytes::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
