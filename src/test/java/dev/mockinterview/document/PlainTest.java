package dev.mockinterview.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "\u0007",
        "\u001b",
        "\u007f",
        "\u0085",
        "\u009b",
        "\u061C",
        "\u200E",
        "\u200F",
        "\u202A",
        "\u202E",
        "\u2066",
        "\u2069",
        "\uD800",
        "\uDC00",
        "\uDB40\uDC41",
        "\uFFFE",
        "\uFFFF",
        "\uFDD0",
        "\uD83F\uDFFF"
      })
  void signsThatDoSomethingAreReplaced(String sign) {
    assertThat(Plain.line("a" + sign + "b")).isEqualTo("a\uFFFDb");
    assertThat(Plain.lines("a" + sign + "b")).containsExactly("a\uFFFDb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ærø", "中文", "👩‍💻", "e\u0301", "\uD83D\uDE00", "שלום"})
  void lettersOfAllKindsStay(String text) {
    assertThat(Plain.line(text)).isEqualTo(text);
  }

  @Test
  void everyLineEndIsKnown() {
    assertThat(Plain.lines("a\nb\r\nc\rd\u2028e\u2029f"))
        .containsExactly("a", "b", "c", "d", "e", "f");
  }

  @Test
  void linesKeepTheirIndentationOnly() {
    assertThat(Plain.lines("\tx  \n  y\t")).containsExactly("\tx", "  y");
  }

  @Test
  void oneLineHasSingleBlanks() {
    assertThat(Plain.line(" a \n\t b ")).isEqualTo("a b");
    assertThat(Plain.words(" a \n\t b ")).isEqualTo(" a b ");
  }

  @Test
  void longLineIsCutBetweenCharacters() {
    assertThat(Plain.line("ab😀cd", 4)).isEqualTo("ab😀…");
    assertThat(Plain.line("ab😀c", 4)).isEqualTo("ab😀c");
  }
}
