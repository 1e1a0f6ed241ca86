package dev.mockinterview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.terminal.Warnings.Of;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WarningsTest {

  private final StringWriter out = new StringWriter();
  private final Warnings warnings = new Warnings(Drawn.screen(out, "plain", 80));

  @Test
  void secondTimeInARowIsMeant() {
    assertThat(warnings.heard(Of.THE_END)).isFalse();
    assertThat(warnings.heard(Of.THE_END)).isTrue();
    assertThat(out.toString()).isEqualToNormalizingNewlines("Ctrl-C again leaves the interview.\n");
  }

  @Test
  void whatComesBetweenMakesItAskAgain() {
    warnings.heard(Of.THE_END);
    assertThat(warnings.heard(Of.LOST_WORDS)).isFalse();
    assertThat(warnings.heard(Of.THE_END)).isFalse();
    warnings.forget();
    assertThat(warnings.heard(Of.THE_END)).isFalse();
  }
}
