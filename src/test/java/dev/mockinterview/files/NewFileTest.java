package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {

  private final Path folder;

  NewFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void textIsWrittenAndNothingElseIsLeft() throws IOException {
    Path file = folder.resolve("report.md");

    NewFile.write(file, NewFile.text("# Report – 🙂\n"));

    assertThat(file).hasContent("# Report – 🙂\n");
    assertThat(names()).containsExactly("report.md");
  }

  @Test
  void fileOfAnotherIsNeverOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("report.md"), "old");

    assertRefused(file, ": exists already and is not overwritten");
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("report.md");
  }

  @Test
  void fileThatIsToBeReplacedStandsUntilTheNewOneIsWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("report.md"), "old");

    assertThatThrownBy(
            () ->
                NewFile.replace(
                    file,
                    aside -> {
                      Files.writeString(aside, "half");
                      throw new IOException("full");
                    }))
        .isInstanceOf(BadFileException.class);
    assertThat(file).hasContent("old");

    NewFile.replace(file, NewFile.text("new"));
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("report.md");
  }

  @Test
  void linkIsReplacedAndNotFollowed() throws IOException {
    Path other = Files.writeString(folder.resolve("other.md"), "other");
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), other);

    NewFile.replace(link, NewFile.text("new"));

    assertThat(link).hasContent("new").isRegularFile();
    assertThat(other).hasContent("other");
  }

  @Test
  void linkThatLeadsNowhereIsNotFollowed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("target.md"));

    assertRefused(link, ": exists already and is not overwritten");
    assertThat(names()).containsExactly("link.md");
  }

  @Test
  void missingFolderIsSaid() {
    Path file = folder.resolve("nowhere").resolve("report.md");

    assertRefused(file, ": can't be written: there is no folder " + folder.resolve("nowhere"));
  }

  @Test
  void folderInPlaceOfTheFileIsSaid() {
    assertRefused(folder, ": is a folder, not a file");
    assertRefused(Path.of("/"), ": is a folder, not a file");
  }

  @Test
  void missingPermissionIsSaid() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(locked), "root may write everywhere");

    assertThatThrownBy(() -> NewFile.write(locked.resolve("report.md"), NewFile.text("text")))
        .isInstanceOf(BadFileException.class)
        .hasMessage(locked + ": can't be written into: permission denied");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheOwnerMayReadIt() throws IOException {
    Path file =
        NewFile.inFolder(folder.resolve("a").resolve("b"), "report", ".md", NewFile.text("text"));

    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(permissions(folder.resolve("a"))).isEqualTo("rwx------");
    assertThat(permissions(folder.resolve("a/b"))).isEqualTo("rwx------");
  }

  @Test
  void takenNamesAreCountedUp() {
    List<String> names =
        Stream.of("one", "two", "three")
            .map(text -> NewFile.inFolder(folder, "report", ".md", NewFile.text(text)))
            .map(file -> file.getFileName().toString())
            .toList();

    assertThat(names).containsExactly("report.md", "report-2.md", "report-3.md");
    assertThat(folder.resolve("report-2.md")).hasContent("two");
  }

  @Test
  void writersAtTheSameTimeGetNamesOfTheirOwn() throws IOException {
    List<Path> files =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(i -> NewFile.inFolder(folder, "report", ".md", NewFile.text("text " + i)))
            .toList();

    assertThat(files).doesNotHaveDuplicates().hasSize(40);
    assertThat(names()).hasSize(40);
    for (int i = 0; i < 40; i++) {
      assertThat(files.get(i)).hasContent("text " + i);
    }
  }

  @Test
  void fileInPlaceOfTheFolderIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> NewFile.inFolder(file, "report", ".md", NewFile.text("text")))
        .isInstanceOf(BadFileException.class)
        .hasMessageStartingWith(file + ": can't be made a folder: ");
  }

  @Test
  void nameThatLeavesTheFolderIsRefused() {
    assertThatThrownBy(() -> NewFile.inFolder(folder, "../report", ".md", NewFile.text("text")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertRefused(Path file, String message) {
    assertThatThrownBy(() -> NewFile.write(file, NewFile.text("text")))
        .isInstanceOf(BadFileException.class)
        .hasMessage(file + message);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
