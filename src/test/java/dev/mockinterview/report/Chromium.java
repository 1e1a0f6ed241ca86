package dev.mockinterview.report;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real browser, without a window.
 *
 * @param program where it is installed
 * @param folder where it may keep files
 */
record Chromium(Path program, Path folder) {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final int LONGEST_SECONDS = 120;

  /** The browser of this machine, if it has one. */
  static Optional<Chromium> find(Path folder) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .filter(each -> !each.isEmpty())
        .flatMap(each -> NAMES.stream().map(name -> Path.of(each, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new Chromium(program, folder));
  }

  /** A page as it is after everything in it has run. */
  String dom(Path page) {
    return run("--window-size=1200,900", "--virtual-time-budget=60000", "--dump-dom", uri(page));
  }

  /** Prints a page. */
  void print(Path page, Path pdf) {
    run("--no-pdf-header-footer", "--print-to-pdf=" + pdf, uri(page));
  }

  private static String uri(Path page) {
    return page.toUri().toString();
  }

  private String run(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(
        List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"));
    command.add("--user-data-dir=" + folder.resolve("profile"));
    command.addAll(List.of(arguments));
    Path output = folder.resolve("output.txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("the browser doesn't end: " + command);
      }
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
