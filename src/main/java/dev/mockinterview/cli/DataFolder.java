package dev.mockinterview.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where data lives.
 *
 * @param path the folder, which need not be there yet
 * @param because who says so
 */
record DataFolder(Path path, String because) {

  private static final String NAME = "mock-interview";
  private static final String USUAL = "the usual place";

  /**
   * The option, {@code MOCK_INTERVIEW_HOME}, or the system's usual place.
   *
   * @throws UsageException where a variable has no path in it
   */
  static DataFolder of(
      Optional<Path> option, Map<String, String> environment, String home, String system) {
    if (option.isPresent()) {
      return new DataFolder(option.get(), "--data-dir");
    }
    String own = environment.getOrDefault("MOCK_INTERVIEW_HOME", "");
    if (!own.isBlank()) {
      return new DataFolder(path("MOCK_INTERVIEW_HOME", own), "MOCK_INTERVIEW_HOME");
    }
    if (system.startsWith("Windows")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      return local.isBlank()
          ? new DataFolder(Path.of(home, "AppData", "Local", NAME), USUAL)
          : new DataFolder(path("LOCALAPPDATA", local).resolve(NAME), "LOCALAPPDATA");
    }
    if (system.startsWith("Mac")) {
      return new DataFolder(Path.of(home, "Library", "Application Support", NAME), USUAL);
    }
    String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
    return xdg.startsWith("/")
        ? new DataFolder(path("XDG_DATA_HOME", xdg).resolve(NAME), "XDG_DATA_HOME")
        : new DataFolder(Path.of(home, ".local", "share", NAME), USUAL);
  }

  /**
   * @param name whose value it is
   * @throws UsageException where the value is no path
   */
  static Path path(String name, String value) {
    try {
      if (value.isBlank()) {
        throw new UsageException(name + " needs a folder");
      }
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new UsageException(name + " is not a path: " + value, e);
    }
  }
}
