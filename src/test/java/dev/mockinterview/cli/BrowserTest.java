package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrowserTest {

  private static final Path FILE = Path.of("/tmp/my reports/a & b.html");

  @Test
  void everySystemHasItsProgram() {
    assertThat(new Browser("Linux", Map.of("DISPLAY", ":0")).command(FILE).orElseThrow())
        .containsExactly("xdg-open", FILE.toString());
    assertThat(new Browser("Mac OS X", Map.of()).command(FILE).orElseThrow())
        .containsExactly("open", FILE.toString());
    assertThat(new Browser("Windows 11", Map.of()).command(FILE).orElseThrow())
        .containsExactly("rundll32", "url.dll,FileProtocolHandler", FILE.toString());
  }

  @Test
  void withoutADesktopItIsSaidWhereTheFileIs() {
    assertThatThrownBy(() -> new Browser("Linux", Map.of("DISPLAY", "")).open(FILE))
        .isInstanceOf(CheckFailedException.class)
        .hasMessage(FILE + ": can't be opened, there is no desktop to show it on");
  }
}
