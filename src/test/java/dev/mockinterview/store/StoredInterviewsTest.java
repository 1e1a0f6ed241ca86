package dev.mockinterview.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.files.BadFileException;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Turn;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredInterviewsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path home = Path.of(".");
  private Path folder = home;
  private StoredInterviews interviews = StoredInterviews.in(folder, CLOCK);

  @BeforeEach
  void open() {
    folder = home.resolve("data");
    interviews = StoredInterviews.in(folder, CLOCK);
  }

  @AfterEach
  void close() {
    interviews.close();
  }

  static Stream<Interview> samples() {
    return Stream.of(Samples.small(), Samples.large(), hostile());
  }

  /** What neither database keeps in a raw text column. */
  private static Interview hostile() {
    Interview small = Samples.small();
    Turn turn = small.turns().get(0);
    String answer = "\0 '; drop table turn; -- \uD83C \u202E \u001b[31m 🍵";
    Turn spoiled =
        new Turn(
            turn.question(),
            Optional.empty(),
            new Outcome.NotScored(answer),
            Duration.ofNanos(1),
            Optional.empty());
    return Interview.begin("hostile", small.plan(), Instant.parse("2026-11-22T10:00:00.000000001Z"))
        .after(spoiled);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void interviewComesBackExactlyAsItWasSaved(Interview interview) {
    interviews.save(interview);

    assertThat(reopened().find(interview.id())).contains(interview);
    assertThat(reopened().all()).containsExactly(interview);
  }

  @Test
  void everyStepTakesThePlaceOfTheOneBefore() {
    Interview whole = Samples.large();
    Interview interview = Interview.begin(whole.id(), whole.plan(), whole.started());
    for (int i = 0; i < whole.turns().size(); i++) {
      interview = interview.after(whole.turns().get(i));
      interviews.save(interview);
      assertThat(reopened().find(whole.id())).contains(interview);
    }
    interview = interview.end(CLOCK.instant());
    interviews.save(interview);
    assertThat(reopened().find(whole.id())).contains(interview);
  }

  @Test
  void draftIsKeptUntilTheAnswerIs() {
    Interview small = Samples.small();
    Interview begun = Interview.begin(small.id(), small.plan(), small.started());
    interviews.save(begun);

    interviews.keepDraft(small.id(), "A stage");
    interviews.keepDraft(small.id(), "A stage is \0 \uD83C");

    assertThat(reopened().draft(small.id())).contains("A stage is \0 \uD83C");
    interviews.save(begun.after(small.turns().get(0)));
    assertThat(reopened().draft(small.id())).isEmpty();
    interviews.keepDraft(small.id(), "More");
    interviews.keepDraft(small.id(), " ");
    assertThat(reopened().draft(small.id())).isEmpty();
  }

  @Test
  void whoeverIsLateOverwritesNothing() {
    Interview small = Samples.small();
    Interview begun = Interview.begin(small.id(), small.plan(), small.started());
    interviews.save(begun);
    StoredInterviews other = reopened();
    Interview seen = other.find(small.id()).orElseThrow();
    Interview first = begun.after(small.turns().get(0));
    interviews.save(first);

    assertThatThrownBy(() -> other.save(seen.end(CLOCK.instant())))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("changed by another program meanwhile; nothing was overwritten");
    assertThat(reopened().find(small.id())).contains(first);
  }

  @Test
  void readingADraftOrAListTakesNothingOverFromOthers() {
    Interview small = Samples.small();
    Interview begun = Interview.begin(small.id(), small.plan(), small.started());
    interviews.save(begun);
    StoredInterviews other = reopened();
    Interview seen = other.find(small.id()).orElseThrow();
    interviews.save(begun.after(small.turns().get(0)));

    assertThat(other.draft(small.id())).isEmpty();
    assertThat(other.all()).hasSize(1);
    assertThatThrownBy(() -> other.save(seen.end(CLOCK.instant())))
        .isInstanceOf(StoreException.class);
  }

  @Test
  void twoInterviewsOfOneIdAreNotMixed() {
    interviews.save(Samples.small());

    assertThatThrownBy(() -> reopened().save(Samples.small().end(CLOCK.instant())))
        .isInstanceOf(StoreException.class);
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

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(folder)) {
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
    Files.createDirectories(folder);
    Path file = Files.writeString(folder.resolve("interviews.db"), content);

    assertThatThrownBy(() -> interviews.all())
        .isInstanceOf(BadFileException.class)
        .hasMessageContaining("it was left as it is");
    assertThat(file).hasContent(content);
    assertThat(folder.resolve("interviews.db-wal")).doesNotExist();
  }

  @Test
  void databaseOfAnotherProgramIsRefused() throws IOException, SQLException {
    Files.createDirectories(folder);
    Path file = folder.resolve("interviews.db");
    execute(file, "create table recipe (name text)");
    byte[] before = Files.readAllBytes(file);

    assertThatThrownBy(() -> interviews.all())
        .isInstanceOf(BadFileException.class)
        .hasMessageContaining("is a database of another program");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void databaseThatIsCutOffIsRefused() throws IOException {
    interviews.save(Samples.large());
    interviews.close();
    Path file = folder.resolve("interviews.db");
    byte[] whole = Files.readAllBytes(file);
    byte[] part = Arrays.copyOf(whole, whole.length - 100);
    Files.write(file, part);

    assertThatThrownBy(() -> reopened().all())
        .isInstanceOf(BadFileException.class)
        .hasMessageContaining("is cut off after " + part.length + " of " + whole.length);
    assertThat(file).hasBinaryContent(part);
  }

  @Test
  void newerSchemaIsRefused() throws IOException, SQLException {
    interviews.save(Samples.small());
    interviews.close();
    execute(
        folder.resolve("interviews.db"),
        "update flyway_schema_history set version = '" + (Schema.NEWEST + 1) + "'");

    assertThatThrownBy(() -> reopened().all())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("was written by a newer program");
  }

  @Test
  void newestMigrationIsTheOneThatTheProgramKnows() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .hasSize(Schema.NEWEST)
          .anyMatch(name -> name.startsWith("V" + Schema.NEWEST + "__"));
    }
  }

  @Test
  void fullDiskIsSaidBeforeThereIsASchemaToo() {
    Path file = folder.resolve("interviews.db");
    StoredInterviews full =
        new StoredInterviews(
            new Database(
                () -> {
                  Connection connection = onAFullDisk(file);
                  new Schema(file, CLOCK).bring(connection);
                  return connection;
                }));

    assertThatThrownBy(full::all)
        .isInstanceOf(StoreException.class)
        .hasMessage("interviews can't be kept: the disk is full");
    full.close();
  }

  @Test
  void fullDiskIsSaidAndLosesNothingThatWasKept() {
    Interview small = Samples.small();
    interviews.save(Interview.begin("kept", small.plan(), small.started()));
    StoredInterviews full =
        new StoredInterviews(new Database(() -> onAFullDisk(folder.resolve("interviews.db"))));

    assertThatThrownBy(() -> full.save(Samples.large()))
        .isInstanceOf(StoreException.class)
        .hasMessage("interviews can't be kept: the disk is full");
    assertThat(reopened().all()).extracting(Interview::id).containsExactly("kept");
    full.close();
  }

  /** A file that must not grow is what a full disk is to SQLite. */
  private static Connection onAFullDisk(Path file) throws SQLException {
    Connection connection = new SqliteFile(file).open();
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma max_page_count = 1");
    }
    return connection;
  }

  private StoredInterviews reopened() {
    return StoredInterviews.in(folder, CLOCK);
  }

  private List<Path> filesWith(String words) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
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
