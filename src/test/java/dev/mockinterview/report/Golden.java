package dev.mockinterview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a document with the one that was last approved. To approve anew: {@code ./mvnw test
 * -Dtest='*ReportTest,KitTest' -Dgolden=write}, then read the difference.
 */
final class Golden {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "dev", "mockinterview", "report");

  private Golden() {}

  static void check(String name, String document) {
    check(name, "md", document);
  }

  static void check(String name, String ending, String document) {
    Path file = FOLDER.resolve(name + "." + ending);
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.writeString(file, document);
      }
      assertThat(document).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
