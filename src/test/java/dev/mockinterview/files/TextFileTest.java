package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

  private final Path file;

  TextFileTest(@TempDir Path folder) {
    file = folder.resolve("answer.txt");
  }

  @Test
  void textIsReadAsItIs() throws IOException {
    Files.writeString(file, "Größe – 日本語 🙂\r\nsecond line\n");

    assertThat(TextFile.read(file)).isEqualTo("Größe – 日本語 🙂\r\nsecond line\n");
  }

  @Test
  void emptyFileIsAnEmptyText() throws IOException {
    Files.createFile(file);

    assertThat(TextFile.read(file)).isEmpty();
  }

  @Test
  void byteOrderMarkIsDropped() throws IOException {
    Files.writeString(file, "\uFEFFtea");

    assertThat(TextFile.read(file)).isEqualTo("tea");
  }

  @Test
  void invalidUtf8IsRefusedWithItsPlace() throws IOException {
    Files.write(file, new byte[] {'t', 'e', 'a', (byte) 0xE9, ' '});

    assertRefused("not valid UTF-8 at byte 4");
  }

  @Test
  void characterCutOffAtTheEndIsRefused() throws IOException {
    Files.write(file, new byte[] {'t', (byte) 0xE2, (byte) 0x82});

    assertRefused("not valid UTF-8 at byte 2");
  }

  @Test
  void missingFileIsSaid() {
    assertRefused("can't be read: there is no such file or folder");
  }

  @Test
  void folderIsSaid() throws IOException {
    Files.createDirectory(file);

    assertRefused("is a folder, not a file");
  }

  @Test
  void missingPermissionIsSaid() throws IOException {
    Files.writeString(file, "secret");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "root may read everything");

    assertRefused("can't be read: permission denied");
  }

  @Test
  void fourMebibytesAreReadAndNotMore() throws IOException {
    Files.write(file, new byte[TextFile.LARGEST]);
    assertThat(TextFile.read(file)).hasSize(TextFile.LARGEST);

    Files.write(file, new byte[TextFile.LARGEST + 1]);
    assertRefused("larger than 4 MiB");
  }

  private void assertRefused(String message) {
    assertThatThrownBy(() -> TextFile.read(file))
        .isInstanceOf(BadFileException.class)
        .hasMessage(file + ": " + message);
  }
}
