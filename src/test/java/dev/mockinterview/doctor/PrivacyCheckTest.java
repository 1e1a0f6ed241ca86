package dev.mockinterview.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyCheckTest {

  @TempDir private Path home = Path.of(".");
  private Path folder = Path.of(".");

  @BeforeEach
  void fill() throws IOException {
    folder = home.resolve("data");
    Files.createDirectories(folder.resolve("reports"));
    Files.createDirectories(folder.resolve("native"));
    set(folder, "rwx------");
    file("interviews.db", "rw-------");
    file("reports/a.md", "rw-------");
  }

  @Test
  void filesOfOnesOwnAreWell() {
    assertThat(look())
        .containsExactly(
            Condition.ok("Privacy", "nobody else can read the data folder and the 2 files in it"));
  }

  @Test
  void nothingIsSaidOfAFolderThatIsMissing() {
    assertThat(new PrivacyCheck(home.resolve("none"), List.of()).look()).isEmpty();
  }

  @Test
  void folderThatIsOpenIsBad() throws IOException {
    set(folder, "rwxr-xr-x");

    Condition found = only();

    assertThat(found.found()).isEqualTo("others can get into the data folder (rwxr-xr-x)");
    assertThat(commands(found)).containsExactly("chmod 700 " + folder);
  }

  @Test
  void eachOpenFileIsBad() throws IOException, InterruptedException {
    file("interviews.db-wal", "rw-r--r--");
    file("before-schema-3-20261101-120000.db", "rw-r-----");
    file("database.properties", "rw----r--");
    file("reports/b.md", "rw-r--r--");
    Files.createDirectories(folder.resolve("backups"));
    file("backups/monday.db", "rw-rw-rw-");

    Condition found = only();

    assertThat(found.found())
        .isEqualTo(
            "others can get at 5 files, such as before-schema-3-20261101-120000.db (rw-r-----)");
    assertThat(commands(found))
        .containsExactly(
            "chmod 600 %1$s/before-schema-3-20261101-120000.db %1$s/database.properties %1$s/interviews.db-wal"
                .formatted(folder),
            "chmod -R go= " + folder + "/reports",
            "chmod -R go= " + folder + "/backups");
    for (String command : commands(found)) {
      assertThat(new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor()).isZero();
    }
    assertThat(look()).extracting(Condition::verdict).containsExactly(Verdict.OK);
  }

  @Test
  void oneOpenFileIsNamed() throws IOException {
    file("backups.db", "rw-r--r--");

    assertThat(only().found()).isEqualTo("others can get at backups.db (rw-r--r--)");
  }

  @Test
  void whatIsNotTheProgramsIsNotLookedAt() throws IOException {
    file("holiday.jpg", "rw-r--r--");
    file("native/libsqlitejdbc.so", "rw-r--r--");

    assertThat(look()).extracting(Condition::verdict).containsExactly(Verdict.OK);
  }

  private Condition only() {
    List<Condition> found = look();
    assertThat(found).singleElement().extracting(Condition::verdict).isEqualTo(Verdict.BAD);
    return found.get(0);
  }

  private static List<String> commands(Condition condition) {
    return condition.cure().orElseThrow().commands();
  }

  private List<Condition> look() {
    return new PrivacyCheck(folder, List.of("reports", "backups")).look();
  }

  private void file(String name, String rights) throws IOException {
    set(Files.createFile(folder.resolve(name)), rights);
  }

  private static void set(Path path, String rights) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
  }
}
