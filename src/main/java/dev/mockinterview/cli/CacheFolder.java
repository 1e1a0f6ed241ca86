package dev.mockinterview.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the program puts what it can make again at any time. */
final class CacheFolder {

  /** Names the folder with what came with the program. */
  static final String SHARED = "mockinterview.cache.shared";

  private static final String OWN = "MOCK_INTERVIEW_CACHE";
  private static final String NAME = "mock-interview";

  private CacheFolder() {}

  /** {@code MOCK_INTERVIEW_CACHE} or the system's usual place; empty where neither is a path. */
  static Optional<Path> of(Map<String, String> environment, String home, String system) {
    String own = environment.getOrDefault(OWN, "");
    if (!own.isBlank()) {
      return path(own);
    }
    if (system.startsWith("Windows")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      return (local.isBlank() ? path(home, "AppData", "Local") : path(local))
          .map(folder -> folder.resolve(NAME).resolve("Cache"));
    }
    if (system.startsWith("Mac")) {
      return path(home, "Library", "Caches", NAME);
    }
    String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
    return (xdg.startsWith("/") ? path(xdg) : path(home, ".cache"))
        .map(folder -> folder.resolve(NAME));
  }

  /** The folder with what came with the program. */
  static Optional<Path> shared() {
    return path(System.getProperty(SHARED, ""));
  }

  private static Optional<Path> path(String first, String... more) {
    try {
      return first.isBlank() ? Optional.empty() : Optional.of(Path.of(first, more));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
