package dev.mockinterview.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiskCheckTest {

  private static final long SIZE = 100_000_000_000L;

  @ParameterizedTest
  @CsvSource({
    "50000000, OK, '50 MB free, ext4'",
    "49000000, WARN, 'nearly full: 49 MB free, ext4'",
    "0, BAD, 'full: 0 bytes free, ext4'"
  })
  void littleRoomIsSaid(long free, Verdict verdict, String found) {
    Condition room = DiskCheck.of(SIZE, free, "ext4", true).get(0);

    assertThat(room.verdict()).isEqualTo(verdict);
    assertThat(room.found()).isEqualTo(found);
    room.cure().ifPresent(cure -> assertThat(cure.says()).contains("--data-dir DIR"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nfs4", "NFS", "cifs", "smb3", "fuse.sshfs"})
  void diskOfAnotherMachineIsNoPlaceForLocks(String type) {
    List<Condition> found = DiskCheck.of(SIZE, SIZE, type, true);

    assertThat(found).last().extracting(Condition::verdict).isEqualTo(Verdict.WARN);
    assertThat(found.get(1).found()).contains("another machine keeps it (" + type + ")");
    assertThat(found.get(1).cure().orElseThrow().says()).contains("PostgreSQL");
    assertThat(DiskCheck.of(SIZE, SIZE, type, false)).hasSize(1);
  }

  @Test
  void diskThatDoesNotKnowItsSizeIsNotFull() {
    assertThat(DiskCheck.of(0, 0, "proc", true))
        .extracting(Condition::verdict)
        .containsExactly(Verdict.OK);
  }

  @Test
  void diskIsThatOfTheNearestFolderThereIs(@TempDir Path home) {
    Path missing = home.resolve("not/there/yet");

    assertThat(DiskCheck.of(missing, true).get(0).found()).contains(" free, ");
    assertThat(missing).doesNotExist();
  }
}
