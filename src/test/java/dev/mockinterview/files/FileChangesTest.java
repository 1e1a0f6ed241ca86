package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.files.FileChanges.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChangesTest {

  @TempDir private Path folder = Path.of(".");

  @Test
  void changedFileStaysALinkAndKeepsItsMode() throws IOException {
    Path target = Files.writeString(folder.resolve("target"), "old");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), target);

    FileChanges.write(List.of(new Change(link, Optional.of("old"), "new")));

    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("rw-r-----");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void fileThatChangedMeanwhileIsLeftAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "somebody else's");

    assertThatThrownBy(
            () -> FileChanges.write(List.of(new Change(file, Optional.of("old"), "new"))))
        .isInstanceOf(BadFileException.class)
        .hasMessageContaining("changed meanwhile");
    assertThat(folder.toFile().list()).containsExactly("file");
    assertThat(file).hasContent("somebody else's");
  }

  @Test
  void failureTakesBackWhatWasDone() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    List<Change> changes =
        List.of(
            new Change(folder.resolve("a/b/c"), Optional.empty(), "c"),
            new Change(file, Optional.of("old"), "new"),
            new Change(file, Optional.empty(), "never"));

    assertThatThrownBy(() -> FileChanges.write(changes))
        .isInstanceOf(BadFileException.class)
        .hasMessageEndingWith("exists already and is not overwritten");
    assertThat(folder.toFile().list()).containsExactly("file");
    assertThat(file).hasContent("old");
  }

  @Test
  void fileNamedAsATemporaryOneIsKept() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Path other = Files.writeString(folder.resolve("file.tmp"), "mine");

    FileChanges.write(List.of(new Change(file, Optional.of("old"), "new")));

    assertThat(other).hasContent("mine");
  }
}
