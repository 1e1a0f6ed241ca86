package dev.mockinterview.files;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small file of settings in the data folder: lines {@code key=value}, whose values are what
 * stands behind without space at its ends; empty lines and those that begin with {@code #} count
 * for nothing.
 */
final class SettingsFile {

  private SettingsFile() {}

  /**
   * Whether there is such a file.
   *
   * @throws BadFileException where something else has its name
   */
  static boolean exists(Path file) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (!Files.isRegularFile(file)) {
      throw new BadFileException(file + ": is not a file that can be read");
    }
    return true;
  }

  /**
   * The values by key, the blank ones left out.
   *
   * @param keys those that there are, in the order in which they are named to people
   * @throws BadFileException for another line, which is named by its number alone: it may be a
   *     password
   */
  static Map<String, String> read(Path file, List<String> keys) {
    Map<String, String> values = new HashMap<>();
    List<String> lines = TextFile.read(file).lines().map(String::strip).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      String key = equals < 0 ? "" : line.substring(0, equals).strip();
      if (!keys.contains(key)) {
        throw new BadFileException(file + ":" + (i + 1) + ": must begin with " + named(keys));
      }
      String value = line.substring(equals + 1).strip();
      if (!value.isEmpty()) {
        values.put(key, value);
      }
    }
    return values;
  }

  /** A value that may be missing. */
  static Optional<String> value(Map<String, String> values, String key) {
    return Optional.ofNullable(values.get(key));
  }

  private static String named(List<String> keys) {
    String last = keys.get(keys.size() - 1);
    return String.join("=, ", keys.subList(0, keys.size() - 1)) + "= or " + last + "=";
  }
}
