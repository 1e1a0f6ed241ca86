package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.document.Letterhead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportSettingsTest {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};

  private final Path folder;
  private final Path file;

  ReportSettingsTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve(ReportSettings.FILE);
  }

  @Test
  void noFileIsNoLetterhead() {
    assertThat(ReportSettings.read(file).letterhead()).isEqualTo(Letterhead.NONE);
    assertThat(ReportSettings.read(file).locale()).isEmpty();
  }

  @Test
  void everySettingIsRead() throws IOException {
    Files.write(folder.resolve("logo.png"), PNG);
    Files.writeString(
        file,
        """
        # ours
        organisation = Zürich Gateways AG
        title=API guild
        logo=logo.png
        footer=Internal. Ask Anna.
        locale=de_CH
        """);

    ReportSettings settings = ReportSettings.read(file);

    assertThat(settings.letterhead().organisation()).contains("Zürich Gateways AG");
    assertThat(settings.letterhead().title()).contains("API guild");
    assertThat(settings.letterhead().footer()).contains("Internal. Ask Anna.");
    assertThat(settings.letterhead().logo().orElseThrow().type()).isEqualTo("image/png");
    assertThat(settings.locale()).contains(Locale.forLanguageTag("de-CH"));
  }

  @Test
  void whatCannotBeUsedIsNamed() throws IOException {
    refused("colour=red\n", ":1: must begin with organisation=, title=, logo=, footer= or locale=");
    refused(
        "locale=Klingon\n",
        ": locale must be one that Java knows, like en-GB or de-DE, was \"Klingon\"");
    Files.writeString(folder.resolve("logo.svg"), "<svg onload='alert(1)'/>");
    refusedLogo("logo.svg", ": a logo must be a PNG or JPEG file");
    refusedLogo("none.png", ": the logo can't be read: there is no such file or folder");
    Files.write(folder.resolve("big.png"), new byte[600_000]);
    refusedLogo("big.png", ": a logo can have 500,000 bytes, this one has 600,000");
  }

  private void refused(String text, String message) throws IOException {
    Files.writeString(file, text);
    assertThatThrownBy(() -> ReportSettings.read(file))
        .isInstanceOf(BadFileException.class)
        .hasMessage(file + message);
  }

  private void refusedLogo(String name, String message) throws IOException {
    Files.writeString(file, "logo=" + name + "\n");
    assertThatThrownBy(() -> ReportSettings.read(file))
        .isInstanceOf(BadFileException.class)
        .hasMessage(folder.resolve(name) + message);
  }
}
