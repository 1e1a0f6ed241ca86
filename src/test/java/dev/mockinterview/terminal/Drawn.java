package dev.mockinterview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a whole screen with the one that was last approved. To approve anew: {@code ./mvnw test
 * -Dtest='ViewsTest,*ViewTest' -Dgolden=write}, then read the difference.
 */
final class Drawn {

  private static final Path FOLDER = Path.of("src", "test", "resources", "screens");

  private Drawn() {}

  static void check(String name, String screen) {
    Path file = FOLDER.resolve(name + ".txt");
    String text = screen.replace(System.lineSeparator(), "\n");
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.writeString(file, text);
      }
      assertThat(text).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A screen without colours.
   *
   * @param look unicode, ascii or plain
   */
  static Screen screen(StringWriter out, String look, int width) {
    Style style =
        switch (look) {
          case "unicode" -> new Style(Theme.UNICODE, Palette.NONE, false);
          case "ascii" -> new Style(Theme.ASCII, Palette.NONE, false);
          default -> Style.PLAIN;
        };
    return new Screen(new PrintWriter(out), () -> width, style);
  }
}
