package dev.mockinterview.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCheckTest {

  @TempDir private Path home = Path.of(".");

  @Test
  void filesThatCanBeUsedOrAreMissingAreWell() throws IOException {
    assertThat(FileCheck.of("Database", home, List.of(file("a", "rw-------"), home.resolve("b"))))
        .isEmpty();
  }

  @Test
  void filesThatTheirOwnerCannotUseAreBad() throws IOException {
    Path readOnly = file("a", "r--------");
    Path nothing = file("b", "---------");

    Condition found =
        FileCheck.of("Database", home, List.of(file("c", "rw-------"), readOnly, nothing))
            .orElseThrow();

    assertThat(found.verdict()).isEqualTo(Verdict.BAD);
    assertThat(found.found()).isEqualTo("even its owner can't read and write a (r--------)");
    assertThat(found.cure().orElseThrow().commands())
        .containsExactly("chmod 600 " + readOnly + " " + nothing);
  }

  private Path file(String name, String rights) throws IOException {
    Path file = Files.createFile(home.resolve(name));
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
  }
}
