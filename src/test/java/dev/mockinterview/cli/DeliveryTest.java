package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.files.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {

  @ParameterizedTest
  @CsvSource({
    "html, a.html, HTML",
    "md, a.text, MD",
    ", a.html, HTML",
    ", a.HTM, HTML",
    ", a.pdf, PDF",
    ", a.b.json, JSON",
    ", a.txt, MD",
    ", , MD"
  })
  void formatIsTheOneNamedOrTheFilesOwn(
      @Nullable String format, @Nullable Path out, Formats expected) {
    assertThat(wanted(format, out, false).format()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "doc, a.md, false, 'no such format: \"doc\"; there is md, html, pdf, json'",
    "md, , true, --force needs --out FILE",
    "pdf, , false, --format pdf needs --out FILE",
    "md, a.html, false, --format md can't go into a.html",
    ", a.csv, false, 'a.csv: there is no csv here, only md, html, pdf, json'"
  })
  void whatCannotBeIsRefused(
      @Nullable String format, @Nullable Path out, boolean force, String message) {
    assertThatThrownBy(() -> wanted(format, out, force))
        .isInstanceOf(UsageException.class)
        .hasMessage(message);
  }

  @Test
  void tableIsForTheTerminalAlone() {
    assertThatThrownBy(() -> Delivery.of(null, Path.of("a.txt"), false, Formats.TABLE, Formats.CSV))
        .isInstanceOf(UsageException.class)
        .hasMessage("--out needs --format csv");
  }

  @Test
  void fileThatExistsNeedsForce(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "old");

    assertThatThrownBy(() -> wanted(null, file, false).check())
        .isInstanceOf(BadFileException.class)
        .hasMessage(file + ": exists already and is not overwritten; --force replaces it");
    wanted(null, file, true).check();
    wanted(null, folder.resolve("b.md"), false).check();
  }

  private static Delivery wanted(@Nullable String format, @Nullable Path out, boolean force) {
    return Delivery.of(format, out, force, Formats.MD, Formats.HTML, Formats.PDF, Formats.JSON);
  }
}
