package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.mockinterview.doctor.Condition;
import dev.mockinterview.doctor.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What the settings, the folder and the bank of a command come to. */
class InstallationTest {

  private static final String BUILT_IN = "";

  /** Takes no time to be read. */
  private static final String NONE = "no-such-bank";

  @TempDir private Path home = Path.of(".");
  private Path data = Path.of(".");

  @BeforeEach
  void name() {
    data = home.resolve("data");
  }

  @Test
  void newInstallationIsWellFromTopToBottom() {
    List<Condition> found = look(BUILT_IN);

    assertThat(found).allSatisfy(each -> assertThat(each.cure()).isEmpty());
    assertThat(found)
        .extracting(Condition::name)
        .containsExactly(
            "Java",
            "Program",
            "Terminal",
            "Encoding",
            "Person",
            "Data folder",
            "Disk",
            "Store",
            "Database",
            "Reports",
            "Letterhead",
            "Questions",
            "Rubrics");
    assertThat(data).doesNotExist();
  }

  @Test
  void nothingIsSaidOfWhatCannotBeInAFileThatIsInTheWay() throws IOException {
    Files.createFile(data);

    assertThat(look(NONE))
        .extracting(Condition::name)
        .contains("Data folder", "Questions")
        .doesNotContain("Privacy", "Store", "Database", "Reports");
  }

  @Test
  void settingsThatOthersMayReadAreBad() throws IOException {
    settings("url=jdbc:postgresql://h/x\nuser=anna\npassword=hush\n", "rw-r--r--");

    Condition store = bad(look(NONE), "Store");

    assertThat(store.found()).contains("others may read it");
    assertThat(store.cure().orElseThrow().says())
        .contains("Mend " + data.resolve("database.properties"));
  }

  @Test
  void settingsOfAnotherDatabaseAreBadAndKeepTheirSecret() throws IOException {
    settings("url=jdbc:mysql://anna:hush@h/x\nuser=anna\npassword=hush\n", "rw-------");

    List<Condition> found = look(NONE);

    assertThat(bad(found, "Store").found()).contains("must look like jdbc:postgresql:");
    assertThat(found.toString()).doesNotContain("hush");
  }

  @Test
  void serverThatIsNotThereIsBad() throws IOException {
    settings("url=jdbc:postgresql://127.0.0.1:1/x\nuser=anna\npassword=hush\n", "rw-------");

    List<Condition> found = look(NONE);

    assertThat(found)
        .contains(Condition.ok("Store", "PostgreSQL at 127.0.0.1:1/x, by database.properties"));
    assertThat(bad(found, "Server").found())
        .isEqualTo("PostgreSQL at 127.0.0.1:1/x: the server doesn't answer");
  }

  @Test
  void bankThatIsMissingIsBad() {
    Condition questions = bad(look(home.resolve("none").toString()), "Questions");

    assertThat(questions.found()).contains("there is no such folder");
    assertThat(questions.cure().orElseThrow().says()).contains("leave --bank out");
  }

  @Test
  void problemsOfABankAreCountedAndLeftToLint() throws IOException {
    Path bank = home.resolve("my bank");
    Files.createDirectories(bank.resolve("questions"));
    Files.createDirectories(bank.resolve("rubrics"));
    Files.writeString(bank.resolve("questions/categories.yaml"), "- tea\n");
    Files.writeString(bank.resolve("questions/tea.yaml"), "category: tea\ntitel: Tea\n");

    Condition questions = bad(look(bank.toString()), "Questions");

    assertThat(questions.found())
        .containsPattern("^\\d problems in .*my bank, the first: questions/categories.yaml:1: ");
    assertThat(questions.cure().orElseThrow().commands())
        .containsExactly("bank lint --bank '" + bank + "'");
  }

  @Test
  void pointThatNobodyCanEarnIsBad() throws IOException {
    Path bank = git();
    Path rubric = bank.resolve("rubrics/git/git-02.yaml");
    Files.writeString(
        rubric, Files.readString(rubric).replaceFirst("- rotate/.*", "- commit pushed"));

    Condition rubrics = bad(look(bank.toString()), "Rubrics");

    assertThat(rubrics.found()).contains("secrets", "only repeat the question");
    assertThat(rubrics.cure().orElseThrow().commands()).containsExactly("bank lint --bank " + bank);
  }

  @Test
  void questionWithoutRubricCouldBeBetter() throws IOException {
    Path bank = git();
    Files.delete(bank.resolve("rubrics/git/git-02.yaml"));

    assertThat(look(bank.toString()))
        .filteredOn(each -> each.verdict() != Verdict.OK)
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.verdict()).isEqualTo(Verdict.WARN);
              assertThat(each.found()).startsWith("1 question without one");
            });
  }

  private Path git() throws IOException {
    Path bank = home.resolve("git");
    FileSystemUtils.copyRecursively(Path.of("src/test/resources/packs/git"), bank);
    return bank;
  }

  private void settings(String lines, String rights) throws IOException {
    Files.createDirectory(data);
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    Path file = Files.writeString(data.resolve("database.properties"), lines);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
  }

  private List<Condition> look(String bank) {
    Workspaces workspaces = new Workspaces();
    workspaces.startWith(
        bank.isEmpty()
            ? List.of("--data-dir", data.toString())
            : List.of("--data-dir", data.toString(), "--bank", bank));
    Clock clock = Clock.systemUTC();
    Stores stores = new Stores(workspaces, clock);
    return new Installation(workspaces, stores, mock(Output.class), clock).look();
  }

  private static Condition bad(List<Condition> conditions, String name) {
    return conditions.stream()
        .filter(each -> each.name().equals(name) && each.verdict() == Verdict.BAD)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing bad of " + name + " in " + conditions));
  }
}
