package dev.mockinterview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {

  @Test
  void breaksBetweenWords() {
    assertThat(Wrapping.lines("one two three", 7)).containsExactly("one two", "three");
  }

  @Test
  void breaksAWordOnlyWhereItIsWiderThanTheLine() {
    assertThat(Wrapping.lines("see https://x.example/abc now", 10))
        .containsExactly("see", "https://x.", "example/ab", "c now");
  }

  @Test
  void countsColumnsNotCharacters() {
    assertThat(Wrapping.columns("日本")).isEqualTo(4);
    assertThat(Wrapping.columns("e\u0301")).isEqualTo(1);
    assertThat(Wrapping.lines("日本語日本語", 5)).containsExactly("日本", "語日", "本語");
  }

  @Test
  void keepsLineBreaksAndIndents() {
    assertThat(Wrapping.lines("a\n\n  b c d\n", 5)).containsExactly("a", "", "  b c", "  d", "");
  }

  @Test
  void givesTheFirstLineItsOwnWidth() {
    assertThat(Wrapping.lines("aa bb cc dd", 2, 8)).containsExactly("aa", "bb cc dd");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 20, 60})
  void noLineIsWiderThanAskedAndNoWordIsLost(int width) {
    String text = "   The rødgrød of API-Gateway:   https://docs.example/very/long a b\n\n\tx end";
    assertThat(String.join("", Wrapping.lines(text, width)).replaceAll("\\s", ""))
        .isEqualTo(text.replaceAll("\\s", ""));
    assertThat(Wrapping.lines(text, width)).allMatch(line -> Wrapping.columns(line) <= width);
  }
}
