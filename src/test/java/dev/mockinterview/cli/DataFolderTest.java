package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataFolderTest {

  private static final Path MINE = Path.of("/mine");

  @Test
  void whoeverIsNearestSaysWhereDataLives() {
    Map<String, String> all =
        Map.of("MOCK_INTERVIEW_HOME", "/own", "XDG_DATA_HOME", "/xdg", "LOCALAPPDATA", "/local");

    assertThat(DataFolder.of(Optional.of(MINE), all, "/home/anna", "Linux"))
        .isEqualTo(new DataFolder(MINE, "--data-dir"));
    assertThat(DataFolder.of(Optional.empty(), all, "/home/anna", "Linux"))
        .isEqualTo(new DataFolder(Path.of("/own"), "MOCK_INTERVIEW_HOME"));
  }

  @Test
  void everySystemHasAPlaceOfItsOwn() {
    Map<String, String> variables = Map.of("XDG_DATA_HOME", "/xdg", "LOCALAPPDATA", "/local");

    assertThat(usual("Linux", variables))
        .isEqualTo(new DataFolder(Path.of("/xdg/mock-interview"), "XDG_DATA_HOME"));
    assertThat(usual("Linux", Map.of("XDG_DATA_HOME", "relative")))
        .isEqualTo(
            new DataFolder(Path.of("/home/anna/.local/share/mock-interview"), "the usual place"));
    assertThat(usual("Windows 11", variables))
        .isEqualTo(new DataFolder(Path.of("/local/mock-interview"), "LOCALAPPDATA"));
    assertThat(usual("Windows 11", Map.of()).path())
        .isEqualTo(Path.of("/home/anna/AppData/Local/mock-interview"));
    assertThat(usual("Mac OS X", variables))
        .isEqualTo(
            new DataFolder(
                Path.of("/home/anna/Library/Application Support/mock-interview"),
                "the usual place"));
  }

  @Test
  void whatIsNoPathIsNamed() {
    assertThatThrownBy(() -> usual("Linux", Map.of("MOCK_INTERVIEW_HOME", "a\0b")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("MOCK_INTERVIEW_HOME is not a path");
    assertThatThrownBy(() -> usual("Linux", Map.of("XDG_DATA_HOME", "/a\0b")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("XDG_DATA_HOME is not a path");
  }

  private static DataFolder usual(String system, Map<String, String> environment) {
    return DataFolder.of(Optional.empty(), environment, "/home/anna", system);
  }
}
