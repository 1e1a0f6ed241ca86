package dev.mockinterview.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private final StringWriter drawn = new StringWriter();

  @Test
  void oneLineIsDrawnOverAndEndsWhenAllIsDone() {
    steps(new Style(Theme.ASCII, Palette.NONE, false), 3);

    assertThat(drawn.toString().chars().filter(character -> character == '\n').count()).isOne();
    assertThat(drawn.toString())
        .startsWith("\r##########-------------------- 1 of 3 answers")
        .endsWith("\r############################## 3 of 3 answers" + System.lineSeparator());
  }

  @Test
  void linearTextSaysEveryQuarterOnce() {
    steps(Style.PLAIN, 8);

    assertThat(drawn.toString())
        .hasLineCount(4)
        .startsWith("2 of 8 answers")
        .endsWith("8 of 8 answers" + System.lineSeparator());
  }

  @Test
  void nothingToDoIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProgressBar(new PrintWriter(drawn), Style.PLAIN, "answers", 0));
  }

  private void steps(Style style, int all) {
    ProgressBar bar = new ProgressBar(new PrintWriter(drawn), style, "answers", all);
    for (int i = 0; i < all; i++) {
      bar.step();
    }
  }
}
