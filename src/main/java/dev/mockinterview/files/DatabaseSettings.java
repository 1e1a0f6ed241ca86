package dev.mockinterview.files;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The file that says which server keeps the interviews: lines {@code url=}, {@code user=}, {@code
 * password=}, as {@link Properties} reads them. Nobody but its owner may be able to read it.
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
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    requirePrivate(file);
    Properties lines = new Properties();
    try {
      lines.load(new StringReader(TextFile.read(file)));
    } catch (IOException | IllegalArgumentException e) {
      throw new BadFileException(file + ": " + e.getMessage(), e);
    }
    Set<String> unknown = new TreeSet<>(lines.stringPropertyNames());
    unknown.removeAll(KEYS);
    if (!unknown.isEmpty()) {
      throw new BadFileException(
          file
              + ": unknown key \""
              + unknown.iterator().next()
              + "\"; there is url, user, password");
    }
    for (String key : List.of("url", "user")) {
      if (lines.getProperty(key, "").isBlank()) {
        throw new BadFileException(file + ": " + key + " is missing");
      }
    }
    return Optional.of(
        new DatabaseSettings(
            lines.getProperty("url").strip(),
            lines.getProperty("user").strip(),
            lines.getProperty("password", "")));
  }

  private static void requirePrivate(Path file) {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    try {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
      permissions.removeAll(
          Set.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE));
      if (!permissions.isEmpty()) {
        throw new BadFileException(
            file + ": has a password in it and others may read it; chmod 600 mends that");
      }
    } catch (IOException e) {
      throw TextFile.unreadable(file.toString(), e);
    }
  }

  @Override
  public String toString() {
    return "DatabaseSettings[" + user + "]"; // a password must not get into a message
  }
}
