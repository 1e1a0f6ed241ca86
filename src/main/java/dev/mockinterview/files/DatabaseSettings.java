package dev.mockinterview.files;

import dev.mockinterview.doctor.Checks;
import dev.mockinterview.doctor.Rights;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file that says which server keeps the interviews: lines {@code url=}, {@code user=}, {@code
 * password=}, whose values are what stands behind without space at its ends. Nobody but its owner
 * may be able to read it.
 *
 * @param url where the database is
 * @param user the database's user
 * @param password that user's password; empty where none is given
 */
public record DatabaseSettings(String url, String user, String password) {

  /** The name of the file, in the data folder. */
  public static final String FILE = "database.properties";

  private static final List<String> KEYS = List.of("url", "user", "password");

  /**
   * The settings; empty where there is no such file.
   *
   * @throws BadFileException where something is missing or unknown, or others may read the file
   */
  public static Optional<DatabaseSettings> read(Path file) {
    if (!SettingsFile.exists(file)) {
      return Optional.empty();
    }
    requirePrivate(file);
    Map<String, String> values = SettingsFile.read(file, KEYS);
    for (String key : List.of("url", "user")) {
      if (!values.containsKey(key)) {
        throw new BadFileException(file + ": " + key + " is missing");
      }
    }
    return Optional.of(
        new DatabaseSettings(
            values.getOrDefault("url", ""),
            values.getOrDefault("user", ""),
            values.getOrDefault("password", "")));
  }

  private static void requirePrivate(Path file) {
    try {
      if (Rights.of(file).filter(Rights::othersMay).isPresent()) {
        throw new BadFileException(
            file + ": has a password in it and others may read it; chmod 600 mends that");
      }
    } catch (UncheckedIOException e) {
      throw new BadFileException(file + ": can't be read: " + Checks.reason(e), e);
    }
  }

  @Override
  public String toString() {
    return "DatabaseSettings[" + user + "]"; // a password must not get into a message
  }
}
