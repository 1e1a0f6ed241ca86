package dev.mockinterview.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Shows a file in whatever the system shows such files with.
 *
 * @param system the system's name, as Java has it
 * @param environment the environment's variables
 */
record Browser(String system, Map<String, String> environment) {

  /** How long a program is watched for failing at once; one that shows the file may go on. */
  private static final int SECONDS = 5;

  Browser {
    environment = Map.copyOf(environment);
  }

  /** The one of the machine that the program runs on. */
  static Browser ofThisMachine() {
    return new Browser(System.getProperty("os.name", ""), System.getenv());
  }

  /** The program with its arguments; empty where nobody could see what it shows. */
  Optional<List<String>> command(Path file) {
    String path = file.toAbsolutePath().toString();
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler", path));
    }
    if (name.startsWith("mac")) {
      return Optional.of(List.of("open", path));
    }
    boolean seen =
        Stream.of("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
            .anyMatch(variable -> !environment.getOrDefault(variable, "").isBlank());
    return seen ? Optional.of(List.of("xdg-open", path)) : Optional.empty();
  }

  /**
   * Shows a file.
   *
   * @throws CheckFailedException where that can't be done; the file stands anyway
   */
  void open(Path file) {
    List<String> command =
        command(file).orElseThrow(() -> failed(file, "there is no desktop to show it on"));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close(); // it has nothing to read
      if (process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() != 0) {
        throw failed(file, command.get(0) + " failed with status " + process.exitValue());
      }
    } catch (IOException e) {
      throw failed(file, command.get(0) + " can't be started");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static CheckFailedException failed(Path file, String why) {
    return new CheckFailedException("%s: can't be opened, %s".formatted(file, why));
  }
}
