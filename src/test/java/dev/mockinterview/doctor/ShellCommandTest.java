package dev.mockinterview.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellCommandTest {

  @Test
  void plainWordsStayAsTheyAre() {
    assertThat(ShellCommand.of("chmod", 600, List.of("/a/b.db", "/a/ü-1.md")))
        .isEqualTo("chmod 600 /a/b.db /a/ü-1.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b", "it's", "$(reboot)", "`x`", "~", "*", "a;b", "\"", "\\", "a\nb'\\"})
  void shellHandsEveryWordOnAsItWas(String word) throws IOException, InterruptedException {
    Process shell = new ProcessBuilder("bash", "-c", ShellCommand.of("printf", "%s", word)).start();
    String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor()).isZero();
    assertThat(out).isEqualTo(word);
    assertThat(ShellCommand.of(word)).doesNotContain("\n");
  }
}
