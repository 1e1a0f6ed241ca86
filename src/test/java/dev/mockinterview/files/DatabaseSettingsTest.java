package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseSettingsTest {

  private final Path file;

  DatabaseSettingsTest(@TempDir Path folder) {
    file = folder.resolve(DatabaseSettings.FILE);
  }

  @Test
  void noFileIsNoSettings() {
    assertThat(DatabaseSettings.read(file)).isEmpty();
  }

  @Test
  void urlUserAndPasswordAreRead() throws IOException {
    write(
        """
        # our team's
        url = jdbc:postgresql://db.example/team
        user=anna
        password= pass\\word\s
        """,
        "rw-------");

    assertThat(DatabaseSettings.read(file))
        .contains(new DatabaseSettings("jdbc:postgresql://db.example/team", "anna", "pass\\word"));
  }

  @Test
  void passwordMayBeMissing() throws IOException {
    write("url=jdbc:postgresql:team\nuser=anna\n", "rw-------");

    assertThat(DatabaseSettings.read(file).orElseThrow().password()).isEmpty();
  }

  @Test
  void fileThatOthersMayReadIsRefused() throws IOException {
    write("url=jdbc:postgresql:team\nuser=anna\npassword=sesame\n", "rw-r-----");

    assertThatThrownBy(() -> DatabaseSettings.read(file))
        .isInstanceOf(BadFileException.class)
        .hasMessage(file + ": has a password in it and others may read it; chmod 600 mends that");
  }

  @Test
  void whatIsMissingOrUnknownIsNamed() throws IOException {
    write("url=jdbc:postgresql:team\n", "rw-------");
    assertThatThrownBy(() -> DatabaseSettings.read(file))
        .isInstanceOf(BadFileException.class)
        .hasMessage(file + ": user is missing");

    write("url=jdbc:postgresql:team\nuser=anna\npasswort=sesame\n", "rw-------");
    assertThatThrownBy(() -> DatabaseSettings.read(file))
        .isInstanceOf(BadFileException.class)
        .hasMessage(file + ":3: must begin with url=, user= or password=");
  }

  @Test
  void passwordIsNeverPrinted() {
    assertThat(new DatabaseSettings("jdbc:postgresql:team", "anna", "sesame").toString())
        .doesNotContain("sesame");
  }

  private void write(String text, String permissions) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }
}
