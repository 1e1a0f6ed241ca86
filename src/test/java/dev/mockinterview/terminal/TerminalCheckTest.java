package dev.mockinterview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.doctor.Condition;
import dev.mockinterview.doctor.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jline.terminal.Size;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;

class TerminalCheckTest {

  @Test
  void goodTerminalIsDescribed() throws IOException {
    assertThat(look("xterm", 80, StandardCharsets.UTF_8, false, Map.of()))
        .containsExactly(Condition.ok("Terminal", "80 columns, 24 lines, UTF-8, colours"));
    assertThat(look("xterm", 0, StandardCharsets.UTF_8, false, Map.of()))
        .containsExactly(
            Condition.ok("Terminal", "size unknown, 80 columns assumed, UTF-8, colours"));
  }

  @Test
  void whyTextIsPlainIsTold() throws IOException {
    assertThat(look("xterm", 80, StandardCharsets.UTF_8, true, Map.of()))
        .containsExactly(
            Condition.ok("Terminal", "80 columns, 24 lines, UTF-8, plain text by --plain"));
    assertThat(look("xterm", 80, StandardCharsets.UTF_8, false, Map.of("NO_COLOR", "1")))
        .containsExactly(
            Condition.ok("Terminal", "80 columns, 24 lines, UTF-8, plain text by NO_COLOR"));
  }

  @Test
  void narrowTerminalGetsAHint() throws IOException {
    assertThat(look("xterm", 60, StandardCharsets.UTF_8, false, Map.of())).hasSize(1);
    assertHint(
        look("xterm", 59, StandardCharsets.UTF_8, false, Map.of()),
        "59 columns are few",
        "at least 60 columns wide");
  }

  @Test
  void dumbTerminalGetsAHint() throws IOException {
    assertHint(
        look("dumb", 80, StandardCharsets.UTF_8, false, Map.of()),
        "it can't move its cursor, so answers can't be edited while you type",
        "TERM");
  }

  @Test
  void terminalWithoutUnicodeGetsAHint() throws IOException {
    assertHint(
        look("xterm", 80, StandardCharsets.US_ASCII, false, Map.of()),
        "it writes US-ASCII, so some characters become ?",
        "UTF-8");
  }

  @Test
  void pipeIsNoFault() {
    assertThat(TerminalCheck.ofPipe().verdict()).isEqualTo(Verdict.OK);
    assertThat(TerminalCheck.ofPipe().found()).contains("UTF-8", "plain text");
  }

  @Test
  void namesWithoutLettersLikeUmlautsGetAHint() {
    assertThat(TerminalCheck.ofNames("UTF-8").verdict()).isEqualTo(Verdict.OK);
    assertThat(TerminalCheck.ofNames("windows-1252").verdict()).isEqualTo(Verdict.OK);
    assertThat(TerminalCheck.ofNames("").verdict()).isEqualTo(Verdict.OK);
    Condition ascii = TerminalCheck.ofNames("ANSI_X3.4-1968");
    assertThat(ascii.verdict()).isEqualTo(Verdict.WARN);
    assertThat(ascii.found()).contains("ANSI_X3.4-1968");
    assertThat(ascii.cure().orElseThrow().commands()).containsExactly("export LC_ALL=C.UTF-8");
  }

  private static void assertHint(List<Condition> found, String says, String cure) {
    assertThat(found).hasSize(2);
    assertThat(found.get(0).verdict()).isEqualTo(Verdict.OK);
    assertThat(found.get(1).verdict()).isEqualTo(Verdict.WARN);
    assertThat(found.get(1).found()).isEqualTo(says);
    assertThat(found.get(1).cure().orElseThrow().says()).contains(cure);
  }

  static List<Condition> look(
      String type, int columns, Charset charset, boolean plain, Map<String, String> environment)
      throws IOException {
    try (DumbTerminal terminal =
        new DumbTerminal(
            "test",
            type,
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            charset)) {
      terminal.setSize(new Size(columns, 24));
      return TerminalCheck.of(terminal, plain, environment);
    }
  }
}
