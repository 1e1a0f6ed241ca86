package dev.mockinterview.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.InterviewHead;
import dev.mockinterview.interview.Interviews;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a database that an older program made. */
class SchemaTest {

  private final Path folder;
  private final Path file;

  SchemaTest(@TempDir Path home) {
    folder = home.resolve("data");
    file = folder.resolve("interviews.db");
  }

  @Test
  void interviewsOfTheFirstSchemaAreAllThere() throws Exception {
    OldDatabase.write(file);

    try (Store store = open()) {
      Interviews interviews = store.interviews();
      Interview ended = interviews.find(OldDatabase.ENDED).orElseThrow();
      Interview left = interviews.find(OldDatabase.LEFT).orElseThrow();
      assertThat(ended.person()).isEqualTo(Sample.ANNA);
      assertThat(ended.turns()).extracting(turn -> turn.counts().orElseThrow()).contains(37, 0);
      assertThat(ended.turns().get(0).timing().asked()).isEqualTo(ended.started());
      assertThat(left.turns().get(0).answer()).contains("It rewrites \uD83C\uDF75 history");
      assertThat(interviews.heads()).containsExactly(Sample.head(left), Sample.head(ended));
      assertThat(store.history().of(Sample.ANNA).points()).isNotEmpty();
    }
  }

  @Test
  void oldDatabaseIsCopiedBeforeItIsChanged() throws Exception {
    OldDatabase.write(file);
    List<String> before = contents(file);

    try (Store store = open()) {
      store.interviews().heads();
    }

    Path copy = copies().get(0);
    assertThat(copies()).hasSize(1);
    assertThat(contents(copy)).isEqualTo(before);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
        .isEqualTo("rw-------");
  }

  @Test
  void migrationThatIsCutOffAnywhereIsMadeUpForAtTheNextStart() throws Exception {
    List<Integer> halts = List.of(4, 12, 20, 32, 44);
    for (int statements : halts) {
      OldDatabase.write(file);
      assertThat(haltedAfter(statements)).as("%d statements", statements).isEqualTo(42);
      assertThat(contents(file)).anyMatch(row -> row.startsWith(OldDatabase.ENDED));

      try (Store store = open()) {
        assertThat(store.interviews().heads())
            .as("cut off after %d statements", statements)
            .extracting(InterviewHead::id)
            .containsExactly(OldDatabase.LEFT, OldDatabase.ENDED);
        assertThat(store.interviews().heads()).extracting(InterviewHead::questions).containsOnly(2);
      }
      deleteAll();
    }
  }

  @Test
  void migrationThatFailsSaysWhyAndChangesNothing() throws Exception {
    OldDatabase.write(file);
    execute("update turn set content = '{}' where interview = '" + OldDatabase.LEFT + "'");

    try (Store store = open()) {
      assertThatThrownBy(() -> store.interviews().heads())
          .isInstanceOf(StoreException.class)
          .hasMessageContaining(file.toString())
          .hasMessageContaining("a stored interview can't be read")
          .hasMessageNotContaining("\n");
    }
    assertThat(contents(file)).hasSize(2);
  }

  @Test
  void newerSchemaIsRefusedAndLeftAsItIs() throws Exception {
    try (Store store = open()) {
      store.interviews().heads();
    }
    execute("update flyway_schema_history set version = '99' where version = '1'");
    byte[] before = Files.readAllBytes(file);

    try (Store store = open()) {
      assertThatThrownBy(() -> store.interviews().heads())
          .isInstanceOf(StoreException.class)
          .hasMessage(
              file
                  + " was written by a newer program (schema 99, this one knows "
                  + Schema.NEWEST
                  + "); install that one");
    }
    assertThat(file).hasBinaryContent(before);
    assertThat(copies()).isEmpty();
  }

  @Test
  void newestMigrationIsTheOneThatTheProgramKnows() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
      assertThat(files).hasSize(Schema.NEWEST - 1); // the last one is Backfill
    }
    assertThat(new Backfill(Sample.ANNA).getVersion().getVersion()).isEqualTo("3");
  }

  private Store open() {
    return Store.at(new Place.Folder(folder), Sample.ANNA, StoreContract.CLOCK);
  }

  private int haltedAfter(int statements) throws IOException, InterruptedException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            HaltedMigration.class.getName(),
            file.toString(),
            String.valueOf(statements))
        .inheritIO()
        .start()
        .waitFor();
  }

  /** Each interview with its number of turns. */
  private static List<String> contents(Path database) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select id || ' ' || version || ' ' || plan || (select group_concat(content)"
                    + " from turn where interview = id) from interview order by id")) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<Path> copies() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.getFileName().toString().startsWith("before-")).toList();
    }
  }

  private void deleteAll() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        Files.delete(each);
      }
    }
  }
}
