package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.files.BadFileException;
import dev.mockinterview.files.DatabaseSettings;
import dev.mockinterview.store.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StorePlacesTest {

  private static final Map<String, String> TEAM =
      Map.of(
          "MOCK_INTERVIEW_DB_URL", "jdbc:postgresql://db.example/team",
          "MOCK_INTERVIEW_DB_USER", "anna",
          "MOCK_INTERVIEW_DB_PASSWORD", "sesame");

  @TempDir private Path folder = Path.of(".");

  @Test
  void dataFolderIsThePlaceWhereNothingElseIsSaid() {
    assertThat(StorePlaces.of(folder, Map.of())).isEqualTo(new Place.Folder(folder));
  }

  @Test
  void environmentComesBeforeTheFile() throws IOException {
    write("url=jdbc:postgresql://other.example/x\nuser=ben\n");

    assertThat(StorePlaces.of(folder, Map.of()))
        .isEqualTo(new Place.Server("jdbc:postgresql://other.example/x", "ben", ""));
    assertThat(StorePlaces.of(folder, TEAM))
        .isEqualTo(new Place.Server("jdbc:postgresql://db.example/team", "anna", "sesame"));
  }

  @Test
  void otherDatabasesAreRefusedWhereverTheyAreNamed() throws IOException {
    assertThatThrownBy(
            () -> StorePlaces.of(folder, Map.of("MOCK_INTERVIEW_DB_URL", "jdbc:mysql://x/y")))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("MOCK_INTERVIEW_DB_URL: the database's URL must look like")
        .hasMessageNotContaining("mysql");

    write("url=jdbc:mysql://x/y\nuser=ben\n");
    assertThatThrownBy(() -> StorePlaces.of(folder, Map.of()))
        .isInstanceOf(BadFileException.class)
        .hasMessageStartingWith(folder.resolve(DatabaseSettings.FILE) + ": the database's URL");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db.example:5433/team?password=sesame, db.example:5433/team",
    "jdbc:postgresql://[::1]:5433/team?sslmode=require, [::1]:5433/team",
    "jdbc:postgresql:team, team"
  })
  void secretsInAUrlAreNeverPrinted(String url, String name) {
    assertThat(new Place.Server(url, "anna", "sesame")).hasToString("PostgreSQL at " + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://anna:sesame@db.example/team",
        "jdbc:postgresql:anna:sesame@db/team",
        "jdbc:postgresql://anna:ses?ame@db.example/team",
        "jdbc:postgresql://db.example/team&password=sesame",
        "jdbc:postgresql://db.example/team;password=sesame",
        "jdbc:postgresql://db.example:sesame/team",
        "postgres://db.example/sesame"
      })
  void urlWithASecretInAnOddPlaceIsRefusedWithoutPrintingIt(String url) {
    assertThatThrownBy(() -> StorePlaces.of(folder, Map.of("MOCK_INTERVIEW_DB_URL", url)))
        .isInstanceOf(UsageException.class)
        .hasMessageNotContaining("ses")
        .hasMessageNotContaining("anna");
  }

  @Test
  void passwordMayComeByTheEnvironmentAndTheRestByTheFile() throws IOException {
    write("url=jdbc:postgresql:team\nuser=ben\n");

    assertThat(StorePlaces.of(folder, Map.of("MOCK_INTERVIEW_DB_PASSWORD", "sesame")))
        .isEqualTo(new Place.Server("jdbc:postgresql:team", "ben", "sesame"));
  }

  private void write(String text) throws IOException {
    Path file = Files.writeString(folder.resolve(DatabaseSettings.FILE), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }
}
