package dev.mockinterview.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsCheckTest {

  @TempDir private Path home = Path.of(".");
  private Path folder = Path.of(".");

  @BeforeEach
  void name() {
    folder = home.resolve("reports");
  }

  @Test
  void folderThatIsThereOrCanBeMadeIsWell() throws IOException {
    assertThat(ReportsCheck.of(folder).verdict()).isEqualTo(Verdict.OK);
    assertThat(folder).doesNotExist();
    Files.createDirectory(folder);
    assertThat(ReportsCheck.of(folder))
        .isEqualTo(Condition.ok("Reports", "you can write into reports/ in the data folder"));
  }

  @Test
  void fileInItsPlaceIsBad() throws IOException {
    Files.createFile(folder);

    assertBad("reports/ in the data folder is no folder", "mv " + folder + " " + folder + ".old");
  }

  @Test
  void folderWithoutTheRightToWriteIsBad() throws IOException {
    Files.createDirectory(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));

    assertBad("even its owner can't write into reports/ in the data folder", "chmod 700 " + folder);
  }

  private void assertBad(String found, String command) {
    Condition condition = ReportsCheck.of(folder);
    assertThat(condition.verdict()).isEqualTo(Verdict.BAD);
    assertThat(condition.found()).isEqualTo(found);
    assertThat(condition.cure().orElseThrow().commands()).containsExactly(command);
  }
}
