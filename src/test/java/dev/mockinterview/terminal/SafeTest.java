package dev.mockinterview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SafeTest {

  @Test
  void commandsForTheTerminalBecomeVisible() {
    assertThat(Safe.text("\u001b[31mred\u0007\u007f\u009b", Theme.UNICODE))
        .isEqualTo("␛[31mred␇␡�");
    assertThat(Safe.text("\u001b[31mred\u0007\u007f\u009b", Theme.ASCII)).isEqualTo("?[31mred???");
  }

  @Test
  void turnedDirectionBecomesVisible() {
    assertThat(Safe.text("a\u202eb\u2066c\u2069", Theme.UNICODE)).isEqualTo("a�b�c�");
  }

  @Test
  void halfCharactersBecomeVisibleAndWholeOnesStay() {
    assertThat(Safe.text("\ud83d x \ude00 😀", Theme.UNICODE)).isEqualTo("� x � 😀");
    assertThat(Safe.text("end\ud83d", Theme.UNICODE)).isEqualTo("end�");
  }

  @Test
  void linesAndTabsStayReadable() {
    assertThat(Safe.text("a\tb\r\nc\rd\ne", Theme.UNICODE)).isEqualTo("a    b\nc␍d\ne");
    assertThat(Safe.oneLine("a\nb", Theme.UNICODE)).isEqualTo("a b");
  }

  @ParameterizedTest
  @EnumSource
  void noCharacterAtAllIsObeyed(Theme theme) {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      all.append((char) c).append('-');
    }
    String safe = Safe.text(all.toString(), theme);
    assertThat(safe.codePoints())
        .noneMatch(c -> Character.isISOControl(c) && c != '\n')
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE)
        .noneMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069));
  }
}
