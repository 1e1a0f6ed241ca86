package dev.mockinterview.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Permission bits are looked at besides trying: whoever runs the tests may be above them. */
class FolderCheckTest {

  private static final String USER = System.getProperty("user.name");

  @TempDir private Path home = Path.of(".");
  private Path folder = Path.of(".");

  @BeforeEach
  void name() {
    folder = home.resolve("data");
  }

  @Test
  void folderOfOnesOwnIsWell() throws IOException {
    Files.createDirectory(folder);

    assertThat(look())
        .containsExactly(
            Condition.ok("Data folder", folder + " (--data-dir)"),
            Condition.ok("Access", "you can write there"));
  }

  @Test
  void folderThatIsMissingIsWellAndIsNotMade() {
    folder = home.resolve("share/mock-interview");

    assertThat(look())
        .containsExactly(
            Condition.ok("Data folder", folder + " (--data-dir); the first interview makes it"));
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void fileInItsPlaceIsBad() throws IOException {
    Files.createFile(folder);

    assertBad(folder + " (--data-dir) is no folder", "mv " + folder + " " + folder + ".old");
  }

  @Test
  void linkToNothingIsBad() throws IOException {
    Files.createSymbolicLink(folder, home.resolve("gone"));

    assertBad(
        folder + " (--data-dir) is a link to nothing", "mv " + folder + " " + folder + ".old");
  }

  @Test
  void fileOnTheWayToItIsBad() throws IOException {
    Path file = Files.createFile(home.resolve("file"));
    folder = file.resolve("data");

    assertBad(folder + " (--data-dir) can't be made: " + file + " can't be written into");
  }

  @Test
  void folderThatCannotBeMadeIsBad() throws IOException {
    Path above = Files.createDirectory(home.resolve("above"));
    folder = above.resolve("data");
    Files.setPosixFilePermissions(above, PosixFilePermissions.fromString("r-xr-xr-x"));

    assertBad(folder + " (--data-dir) can't be made: " + above + " can't be written into");
  }

  @Test
  void folderThatItsOwnerCannotWriteIntoIsBad() throws IOException {
    Files.createDirectory(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));

    assertBad("even its owner can't use the data folder (r-x------)", "chmod 700 " + folder);
  }

  @Test
  void folderOfSomebodyElseIsNoPlaceToWrite() throws IOException {
    assumeTrue(USER.equals("root"), "only root can give files away");
    Files.createDirectory(folder);
    Files.setOwner(
        folder,
        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("daemon"));

    Condition access = look().get(1);

    assertThat(access.verdict()).isEqualTo(Verdict.WARN);
    assertThat(access.found()).isEqualTo("the data folder belongs to daemon, and you are root");
    assertThat(access.cure().orElseThrow().says()).contains("Run the program as daemon");
  }

  @Test
  void whatIsInsideIsOnlyLookedAtWhereThatTellsSomething() throws IOException {
    assertThat(check().canBeLookedInto()).isTrue();
    Files.createDirectory(folder);
    assertThat(check().canBeLookedInto()).isTrue();
    Files.delete(folder);
    Files.createFile(folder);
    assertThat(check().canBeLookedInto()).isFalse();
  }

  private void assertBad(String found, String... commands) {
    Condition last = look().get(look().size() - 1);
    assertThat(last.verdict()).isEqualTo(Verdict.BAD);
    assertThat(last.found()).isEqualTo(found);
    assertThat(last.cure().orElseThrow().commands()).containsExactly(commands);
    if (commands.length == 0) {
      assertThat(last.cure().orElseThrow().says()).contains("--data-dir DIR");
    }
  }

  private List<Condition> look() {
    return check().look();
  }

  private FolderCheck check() {
    return new FolderCheck(folder, "--data-dir", USER);
  }
}
