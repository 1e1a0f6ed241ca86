package dev.mockinterview.store;

import static dev.mockinterview.doctor.Verdict.BAD;
import static dev.mockinterview.doctor.Verdict.OK;
import static dev.mockinterview.doctor.Verdict.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.doctor.Condition;
import dev.mockinterview.doctor.Cure;
import dev.mockinterview.doctor.Verdict;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.report.Samples;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each fault that a database file can have, the line about it, and its cure. */
class SqliteCheckupTest {

  private static final int PAGE = 4096;

  @TempDir private Path home = Path.of(".");
  private Path folder = Path.of(".");
  private Path file = Path.of(".");

  @BeforeEach
  void name() {
    folder = home.resolve("data folder");
    file = folder.resolve("interviews.db");
  }

  @Test
  void whatIsNotThereYetIsWellAndIsNotMade() {
    assertThat(look())
        .containsExactly(Condition.ok("Database", "interviews.db; the first interview makes it"));
    assertThat(folder).doesNotExist();
  }

  @Test
  void emptyFileIsWell() throws IOException {
    Files.createDirectories(folder);
    Files.createFile(file);

    assertThat(look()).extracting(Condition::verdict).containsExactly(OK);
  }

  @Test
  void everyInterviewIsReadAndCounted() throws IOException {
    Interview small = Samples.small();
    try (Store store = open()) {
      store.interviews().save(small);
      store.interviews().save(Samples.large());
      store
          .interviews()
          .save(Interview.begin("left", new Person("Ben"), small.plan(), small.started()));
      store.interviews().keepDraft("left", "half a word");
    }

    assertThat(look())
        .allSatisfy(condition -> assertThat(condition.verdict()).isEqualTo(OK))
        .anySatisfy(
            condition ->
                assertThat(condition.found())
                    .startsWith("interviews.db, ")
                    .contains("schema " + Schema.NEWEST))
        .contains(Condition.ok("Pages", "SQLite finds no fault in them"))
        .contains(
            Condition.ok(
                "Interviews", "3 of 2 people, all can be read; 1 unfinished; 1 half-typed answer"));
  }

  @Test
  void foreignFileIsMovedAwayWithWhatIsBesideIt() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(file, "hello");

    Condition found = only(BAD);

    assertThat(found.name()).isEqualTo("Database");
    assertThat(found.found()).isEqualTo("interviews.db is not a database of this program");
    assertThat(cure(found).says()).contains("there is no copy");
    assertThat(cure(found).commands())
        .containsExactly(
            "mkdir -m 700 '" + folder + "/damaged'",
            "mv '" + file + "'* '" + folder + "/damaged/'");
  }

  @Test
  void databaseOfAnotherProgramIsNotOpened() throws IOException, SQLException {
    Files.createDirectories(folder);
    execute("create table recipe (name text)");

    assertThat(only(BAD).found()).contains("is a database of another program");
  }

  @Test
  void folderInThePlaceOfTheFileIsBad() throws IOException {
    Files.createDirectories(file);

    assertThat(only(BAD).found()).contains("is not a file");
  }

  @Test
  void newestCopyThatIsWholeComesBackForAFileThatIsCutOff() throws IOException {
    save(2);
    copy("before-schema-3-20261101-120000.db", "2026-11-01T12:00:00Z");
    copy("backups/monday.db", "2026-11-20T18:04:00Z");
    copy("backups/later.db", "2026-11-21T18:04:00Z");
    truncate(folder.resolve("backups/later.db"), 5000);
    truncate(file, 5000);

    Condition found = only(BAD);

    assertThat(found.found()).startsWith("interviews.db is cut off after 5000 of ");
    assertThat(cure(found).says()).contains("backups/monday.db of 2026-11-20 18:04");
    assertThat(cure(found).commands())
        .last()
        .isEqualTo("cp '" + folder + "/backups/monday.db' '" + file + "'");
  }

  @Test
  void cureWorksWhenItIsTyped() throws IOException, InterruptedException {
    save(3);
    copy("backups/monday.db", "2026-11-20T18:04:00Z");
    damage(Files.size(file) / 2, PAGE);
    Files.createDirectories(folder.resolve("damaged"));
    Files.writeString(folder.resolve("interviews.db-wal"), "");

    for (String command : cure(first(look(), BAD)).commands()) {
      assertThat(new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor()).isZero();
    }

    assertThat(look()).extracting(Condition::verdict).containsOnly(OK);
    assertThat(folder.resolve("interviews.db-wal")).doesNotExist();
    assertThat(folder.resolve("damaged-2/interviews.db")).exists();
  }

  @Test
  void damageInTheMiddleOfTheFileIsFound() throws IOException {
    save(5);
    damage(Files.size(file) / 2, 100);

    assertThat(first(look(), BAD).cure()).isPresent();
  }

  @Test
  void noDamagedPageIsOverlooked() throws IOException {
    save(2);
    byte[] whole = Files.readAllBytes(file);
    for (int page = 1; page < whole.length / PAGE; page += 2) {
      Files.write(file, whole);
      damage((long) page * PAGE, PAGE);
      assertThat(look())
          .as("page %d of %d", page, whole.length / PAGE)
          .extracting(Condition::verdict)
          .contains(BAD);
    }
  }

  @Test
  void whatCanStillBeReadOfADamagedFileIsTold() throws IOException, SQLException {
    save(5);
    execute(
        "update turn set content = content || printf('%.9000c', ' ')"
            + " where interview = 'i-3' and position = 0");
    damage(
        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .indexOf(" ".repeat(PAGE / 2))
            + 1000,
        PAGE);

    List<Condition> found = look();

    assertThat(first(found, BAD).found()).startsWith("the file is damaged: ");
    assertThat(found)
        .last()
        .satisfies(
            last -> {
              assertThat(last.found()).isEqualTo("1 of 5 can't be read: i-3");
              assertThat(cure(last).says()).contains("before you go back to a copy");
            });
  }

  @Test
  void newerSchemaIsLeftToItsProgram() throws IOException, SQLException {
    save(1);
    execute("update flyway_schema_history set version = '99' where version = '1'");

    Condition found = first(look(), BAD);

    assertThat(found.found())
        .isEqualTo("a newer program wrote it (schema 99, this one knows " + Schema.NEWEST + ")");
    assertThat(cure(found).says()).contains("Install that newer program");
  }

  @Test
  void olderSchemaIsBroughtUpToDateByListing() throws IOException, SQLException {
    save(1);
    execute("delete from flyway_schema_history where version <> '1'");

    Condition found = first(look(), WARN);

    assertThat(found.found()).startsWith("an older program wrote it (schema 1, ");
    assertThat(cure(found).commands()).containsExactly("interviews");
  }

  @Test
  void changeOfSchemaThatBrokeOffIsBad() throws IOException, SQLException {
    save(1);
    execute("update flyway_schema_history set success = 0 where version = '2'");

    assertThat(first(look(), BAD).found())
        .contains("a change of its schema did not come to its end");
  }

  @Test
  void interviewThatCannotBeReadIsNamedAndTheOthersAreWell() throws IOException, SQLException {
    save(3);
    execute("update turn set content = '{\"question\": 1}' where interview = 'i-2'");

    Condition found = first(look(), BAD);

    assertThat(found.found()).isEqualTo("1 of 3 can't be read: i-2");
    assertThat(cure(found).says()).contains("The others are well");
    assertThat(cure(found).commands()).containsExactly("delete i-2 --yes");
  }

  @Test
  void manyThatCannotBeReadAreNotAllNamed() throws IOException, SQLException {
    save(7);
    execute("update interview set plan = 'x'");

    assertThat(first(look(), BAD).found())
        .isEqualTo("7 of 7 can't be read: i-1, i-2, i-3, i-4, i-5 and 2 more");
  }

  @Test
  void halfTypedAnswerThatCannotBeReadCounts() throws IOException, SQLException {
    save(2);
    execute("insert into draft (interview, content) values ('i-1', 'no JSON')");

    assertThat(first(look(), BAD).found()).isEqualTo("1 of 2 can't be read: i-1");
  }

  @Test
  void listThatCannotBeMadeIsBad() throws IOException, SQLException {
    save(2);
    execute("update interview set categories = null where id = 'i-1'");

    assertThat(first(look(), BAD).found()).startsWith("can't be listed: ");
  }

  @Test
  void databaseThatRefusesForAWhileSaysNothingAboutInterviews() {
    save(2);
    SqliteReader refusing =
        new SqliteReader(file, StoreContract.CLOCK) {
          private int begun;

          @Override
          public String beginRead() {
            return begun++ == 0 ? super.beginRead() : "refuse";
          }
        };

    List<Condition> found;
    try (Database database =
        new Database(refusing, new Schema(refusing, Sample.ANNA), Duration.ZERO)) {
      found = new InterviewsCheckup(database).look(true);
    }

    assertThat(found).singleElement().extracting(Condition::verdict).isEqualTo(BAD);
    assertThat(found.get(0).found()).startsWith("can't be listed: ");
    assertThat(cure(found.get(0)).says()).startsWith("Run doctor again");
    assertThat(cure(found.get(0)).commands()).isEmpty();
  }

  @Test
  void rowThatRefersToNothingIsBad() throws IOException, SQLException {
    save(1);
    execute("insert into draft (interview, content) values ('gone', '\"x\"')");

    assertThat(first(look(), BAD).found())
        .isEqualTo("1 row, the first in \"draft\", refer to what isn't there");
  }

  @Test
  void logOfAProgramThatWasKilledIsReadAndLeft() throws IOException {
    killed();

    List<Condition> found = look();

    assertThat(first(found, WARN).found()).startsWith("interviews.db-wal holds ");
    assertThat(cure(first(found, WARN)).says()).contains("Never delete it");
    assertThat(found).contains(Condition.ok("Interviews", "2, all can be read"));
  }

  @Test
  void logWithoutItsIndexIsNotGuessedAt() throws IOException {
    killed();
    Files.delete(folder.resolve("interviews.db-shm"));

    Condition found = only(WARN);

    assertThat(found.found()).contains("its index is gone");
    assertThat(cure(found).commands()).containsExactly("interviews");
  }

  @Test
  void logWithoutItsFileIsNotForgotten() throws IOException {
    killed();
    Files.delete(file);

    assertThat(only(WARN).found()).startsWith("interviews.db is missing, but its log of ");
  }

  @Test
  void fileThatItsOwnerCannotWriteToIsBad() throws IOException {
    save(1);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));

    Condition found = only(BAD);

    assertThat(found.found())
        .isEqualTo("even its owner can't read and write interviews.db (r--------)");
    assertThat(cure(found).commands()).containsExactly("chmod 600 '" + file + "'");
  }

  /** Looks, and makes sure that nothing was touched by it. */
  private List<Condition> look() {
    Map<Path, String> before = snapshot();
    List<Condition> found = Checkup.of(new Place.Folder(folder), StoreContract.CLOCK).look();
    assertThat(snapshot()).isEqualTo(before);
    return found;
  }

  private Map<Path, String> snapshot() {
    Map<Path, String> snapshot = new TreeMap<>();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path each : files.toList()) {
        String content =
            Files.isDirectory(each) ? "" : Arrays.hashCode(Files.readAllBytes(each)) + "";
        snapshot.put(each, Files.getLastModifiedTime(each) + " " + content);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return snapshot;
  }

  private Condition only(Verdict verdict) {
    List<Condition> found = look();
    assertThat(found).singleElement().extracting(Condition::verdict).isEqualTo(verdict);
    return found.get(0);
  }

  private static Condition first(List<Condition> conditions, Verdict verdict) {
    Optional<Condition> found =
        conditions.stream().filter(condition -> condition.verdict() == verdict).findFirst();
    assertThat(found).as("%s in %s", verdict, conditions).isPresent();
    return found.orElseThrow();
  }

  private static Cure cure(Condition condition) {
    return condition.cure().orElseThrow();
  }

  private Store open() {
    return Store.at(new Place.Folder(folder), Sample.ANNA, StoreContract.CLOCK);
  }

  /** Interviews i-1, i-2 and so on of Anna. */
  private void save(int number) {
    try (Store store = open()) {
      save(store, number);
    }
  }

  private static void save(Store store, int number) {
    Interview large = Samples.large();
    for (int i = 1; i <= number; i++) {
      store
          .interviews()
          .save(
              new Interview(
                  "i-" + i,
                  Sample.ANNA,
                  large.plan(),
                  large.started(),
                  large.turns(),
                  Optional.of(large.started())));
    }
  }

  /** What a program leaves that is killed after it has kept two interviews. */
  private void killed() throws IOException {
    Path living = home.resolve("living");
    try (Store store = Store.at(new Place.Folder(living), Sample.ANNA, StoreContract.CLOCK)) {
      save(store, 2);
      Files.createDirectories(folder);
      for (String ending : List.of("", "-wal", "-shm")) {
        Files.copy(
            living.resolve("interviews.db" + ending), folder.resolve("interviews.db" + ending));
      }
    }
  }

  private void copy(String name, String made) throws IOException {
    Path copy = folder.resolve(name);
    Files.createDirectories(copy.getParent());
    Files.copy(file, copy);
    Files.setLastModifiedTime(copy, FileTime.from(Instant.parse(made)));
  }

  private void damage(long from, int bytes) throws IOException {
    byte[] content = Files.readAllBytes(file);
    Arrays.fill(content, (int) from, (int) from + bytes, (byte) 0xA5);
    Files.write(file, content);
  }

  private static void truncate(Path file, long size) throws IOException {
    FileTime made = Files.getLastModifiedTime(file);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(size);
    }
    Files.setLastModifiedTime(file, made);
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
