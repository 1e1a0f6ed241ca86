package dev.mockinterview.cli;

import dev.mockinterview.files.BadFileException;
import dev.mockinterview.files.DatabaseSettings;
import dev.mockinterview.store.Place;
import java.nio.file.Path;
import java.util.Map;

/**
 * Finds out where interviews are kept: the environment first, then a file in the data folder, then
 * the folder itself. A password never comes as an argument, which other users of a machine can see.
 */
final class StorePlaces {

  static final String URL = "MOCK_INTERVIEW_DB_URL";
  private static final String USER = "MOCK_INTERVIEW_DB_USER";
  private static final String PASSWORD = "MOCK_INTERVIEW_DB_PASSWORD";

  private StorePlaces() {}

  /** Whether the environment says where interviews are kept. */
  static boolean isInEnvironment(Map<String, String> environment) {
    return !environment.getOrDefault(URL, "").isBlank();
  }

  /**
   * @throws UsageException where the environment names no database that this program knows
   * @throws BadFileException where the file doesn't, or others may read it
   */
  static Place of(Path dataFolder, Map<String, String> environment) {
    if (isInEnvironment(environment)) {
      try {
        return new Place.Server(
            environment.getOrDefault(URL, "").strip(),
            environment.getOrDefault(USER, ""),
            environment.getOrDefault(PASSWORD, ""));
      } catch (IllegalArgumentException e) {
        throw new UsageException(URL + ": " + e.getMessage(), e);
      }
    }
    Path file = dataFolder.resolve(DatabaseSettings.FILE);
    return DatabaseSettings.read(file)
        .map(settings -> server(file, settings, environment))
        .orElseGet(() -> new Place.Folder(dataFolder));
  }

  private static Place server(
      Path file, DatabaseSettings settings, Map<String, String> environment) {
    try {
      return new Place.Server(
          settings.url(),
          environment.getOrDefault(USER, settings.user()),
          environment.getOrDefault(PASSWORD, settings.password()));
    } catch (IllegalArgumentException e) {
      throw new BadFileException(file + ": " + e.getMessage(), e);
    }
  }
}
