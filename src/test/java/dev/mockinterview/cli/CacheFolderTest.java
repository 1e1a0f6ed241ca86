package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {

  @Test
  void aVariableNamesIt() {
    assertThat(CacheFolder.of(Map.of("MOCK_INTERVIEW_CACHE", "/c"), "/home/me", "Linux"))
        .contains(Path.of("/c"));
  }

  @Test
  void itLiesWhereTheSystemHasSuchFolders() {
    assertThat(CacheFolder.of(Map.of(), "/home/me", "Linux"))
        .contains(Path.of("/home/me/.cache/mock-interview"));
    assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "/x"), "/home/me", "Linux"))
        .contains(Path.of("/x/mock-interview"));
    assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "relative"), "/home/me", "Linux"))
        .contains(Path.of("/home/me/.cache/mock-interview"));
    assertThat(CacheFolder.of(Map.of(), "/Users/me", "Mac OS X"))
        .contains(Path.of("/Users/me/Library/Caches/mock-interview"));
    assertThat(CacheFolder.of(Map.of("LOCALAPPDATA", "/local"), "/me", "Windows 11"))
        .contains(Path.of("/local/mock-interview/Cache"));
    assertThat(CacheFolder.of(Map.of(), "/me", "Windows 11"))
        .contains(Path.of("/me/AppData/Local/mock-interview/Cache"));
  }

  @Test
  void aNameThatIsNoPathGivesNone() {
    assertThat(CacheFolder.of(Map.of("MOCK_INTERVIEW_CACHE", "a\0b"), "/home/me", "Linux"))
        .isEmpty();
  }
}
