package dev.mockinterview.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.files.BadFileException;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.InterviewHead;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.StoreException;
import dev.mockinterview.report.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteStoreTest extends StoreContract {

  @TempDir private Path home = Path.of(".");

  private final List<Store> opened = new ArrayList<>();

  @BeforeEach
  void openOne() {
    openFirst();
  }

  @Override
  Store open() {
    Store store = Store.at(new Place.Folder(folder()), Sample.ANNA, CLOCK);
    opened.add(store);
    return store;
  }

  private Path folder() {
    return home.resolve("data");
  }

  private Path file() {
    return folder().resolve("interviews.db");
  }

  @AfterEach
  void close() {
    opened.forEach(Store::close);
  }

  @Test
  void deletedInterviewLeavesNoTraceInTheFolder() throws IOException {
    Interview interview = Samples.small();
    String words = interview.turns().get(0).answer().orElseThrow().substring(0, 20);
    interviews.save(interview);
    assertThat(filesWith(words)).isNotEmpty();

    assertThat(interviews.delete(interview.id())).isTrue();

    assertThat(interviews.find(interview.id())).isEmpty();
    assertThat(interviews.delete(interview.id())).isFalse();
    assertThat(filesWith(words)).isEmpty();
  }

  @Test
  void folderAndFilesAreForTheirOwnerAlone() throws IOException {
    interviews.save(Samples.small());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
        .isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(folder())) {
      assertThat(files.filter(Files::isRegularFile).toList())
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello", "SQLite format 3\0 and no more"})
  void fileThatIsNoDatabaseIsRefusedAndLeftAsItIs(String content) throws IOException {
    Files.createDirectories(folder());
    Path file = Files.writeString(file(), content);

    assertThatThrownBy(() -> interviews.heads())
        .isInstanceOf(BadFileException.class)
        .hasMessageContaining("it was left as it is");
    assertThat(file).hasContent(content);
    assertThat(folder().resolve("interviews.db-wal")).doesNotExist();
  }

  @Test
  void databaseOfAnotherProgramIsRefused() throws IOException, SQLException {
    Files.createDirectories(folder());
    Path file = file();
    execute(file, "create table recipe (name text)");
    byte[] before = Files.readAllBytes(file);

    assertThatThrownBy(() -> interviews.heads())
        .isInstanceOf(BadFileException.class)
        .hasMessageContaining("is a database of another program");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void databaseThatIsCutOffIsRefused() throws IOException {
    interviews.save(Samples.large());
    close();
    Path file = file();
    byte[] whole = Files.readAllBytes(file);
    byte[] part = Arrays.copyOf(whole, whole.length - 100);
    Files.write(file, part);

    assertThatThrownBy(() -> open().interviews().heads())
        .isInstanceOf(BadFileException.class)
        .hasMessageContaining("is cut off after " + part.length + " of " + whole.length);
    assertThat(file).hasBinaryContent(part);
  }

  @Test
  void fullDiskIsSaidBeforeThereIsASchemaToo() {
    Store full = onAFullDisk();

    assertThatThrownBy(() -> full.interviews().heads())
        .isInstanceOf(StoreException.class)
        .hasMessage(file() + ": the disk is full");
  }

  @Test
  void fullDiskIsSaidAndLosesNothingThatWasKept() {
    Interview small = Samples.small();
    open().interviews().save(Interview.begin("kept", Sample.ANNA, small.plan(), small.started()));
    Store full = onAFullDisk();

    assertThatThrownBy(() -> full.interviews().save(Samples.large()))
        .isInstanceOf(StoreException.class)
        .hasMessage(file() + ": the disk is full");
    assertThat(open().interviews().heads()).extracting(InterviewHead::id).containsExactly("kept");
  }

  @Test
  void folderThatMayOnlyBeReadIsSaid() {
    interviews.save(Samples.small());
    Store readOnly = with("pragma query_only = 1");

    assertThatThrownBy(() -> readOnly.interviews().save(Samples.large()))
        .isInstanceOf(StoreException.class)
        .hasMessage(file() + ": the data folder can't be written to");
    assertThat(open().interviews().heads()).hasSize(1);
  }

  @Test
  void fileThatIsDeletedMeanwhileIsNoticedBeforeAnythingIsCalledKept() throws IOException {
    interviews.save(Samples.small());
    Files.delete(file());

    assertThatThrownBy(() -> interviews.save(Samples.large()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("was moved or deleted while this program had it open");
    assertThatThrownBy(() -> interviews.heads()).isInstanceOf(StoreException.class);
    assertThat(file()).doesNotExist();
  }

  @Test
  void interviewThatIsDeletedWhileAnotherProgramReadsIsSaidToBeReadStill() throws SQLException {
    interviews.save(Samples.small());
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement()) {
      statement.execute("begin");
      statement.executeQuery("select content from turn").next();

      assertThatThrownBy(() -> interviews.delete(Samples.small().id()))
          .isInstanceOf(StoreException.class)
          .hasMessage(
              file()
                  + ": another program reads it; it is deleted, but traces of it stay in the file"
                  + " until no program has it open");
    }
    assertThat(open().interviews().heads()).isEmpty();
  }

  /** A file that must not grow is what a full disk is to SQLite. */
  private Store onAFullDisk() {
    return with("pragma max_page_count = 1");
  }

  /** A store on a connection of which something is demanded first. */
  private Store with(String pragma) {
    SqliteEngine engine =
        new SqliteEngine(file(), CLOCK) {
          @Override
          public Connection open() throws SQLException {
            Connection connection = super.open();
            try (Statement statement = connection.createStatement()) {
              statement.execute(pragma);
            }
            return connection;
          }
        };
    Store store = new Store(new Database(engine, new Schema(engine, Sample.ANNA), Duration.ZERO));
    opened.add(store);
    return store;
  }

  private List<Path> filesWith(String words) throws IOException {
    try (Stream<Path> files = Files.walk(folder())) {
      return files.filter(Files::isRegularFile).filter(file -> contains(file, words)).toList();
    }
  }

  private static boolean contains(Path file, String words) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void execute(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
