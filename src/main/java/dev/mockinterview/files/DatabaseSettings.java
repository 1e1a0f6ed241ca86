package dev.mockinterview.files;

import dev.mockinterview.doctor.Checks;
import dev.mockinterview.doctor.Rights;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  private static final Set<String> KEYS = Set.of("url", "user", "password");

  /**
   * The settings; empty where there is no such file.
   *
   * @throws BadFileException where something is missing or unknown, or others may read the file
   */
  public static Optional<DatabaseSettings> read(Path file) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      throw new BadFileException(file + ": is not a file that can be read");
    }
    requirePrivate(file);
    Map<String, String> values = values(file);
    for (String key : List.of("url", "user")) {
      if (values.getOrDefault(key, "").isBlank()) {
        throw new BadFileException(file + ": " + key + " is missing");
      }
    }
    return Optional.of(
        new DatabaseSettings(
            values.getOrDefault("url", ""),
            values.getOrDefault("user", ""),
            values.getOrDefault("password", "")));
  }

  /** A line that can't be read is named by its number alone: it may be a password. */
  private static Map<String, String> values(Path file) {
    Map<String, String> values = new HashMap<>();
    List<String> lines = TextFile.read(file).lines().map(String::strip).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      String key = equals < 0 ? "" : line.substring(0, equals).strip();
      if (!KEYS.contains(key)) {
        throw new BadFileException(
            file + ":" + (i + 1) + ": must begin with url=, user= or password=");
      }
      values.put(key, line.substring(equals + 1).strip());
    }
    return values;
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
