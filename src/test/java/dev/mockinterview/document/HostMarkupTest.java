package dev.mockinterview.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostMarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "see http://example.com. ~ see {http://example.com}.",
        "(see https://example.com/a), https://example.com/a_(b). ~ (see {https://example.com/a}), {https://example.com/a_(b)}.",
        "WWW.example.com, me@example.com ~ {WWW.example.com}, {me@example.com}",
        "\"@someone\" and #12! ~ \"{@someone}\" and {#12}!",
        "owner/name#1; GH-7 ~ {owner/name#1}; {GH-7}",
        "costs $3.50 (or $4) ~ costs {$3.50} (or {$4})",
        "$input.path('$.x') ~ {$input.path('$.x')}",
        "so :smile: and :+1: ~ so {:smile:} and {:+1:}",
        ":-: ~ {:-:}",
        ":-- ~ {:--}",
      })
  void liveWordsAreFoundWithoutTheSignsAroundThem(String line, String expected) {
    assertThat(marked(line)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at 10:15:30",
        "a # b",
        "ratio 1:2",
        "C#",
        "5 + 5",
        "note: this",
        "a/b",
        "mailto",
        "429, 29 s",
        "C:\\temp",
        "javascript:alert(1)",
        "HIGH-1"
      })
  void otherWordsAreNot(String line) {
    assertThat(marked(line)).isEqualTo(line);
  }

  @Test
  void longWordsTakeLittleTime() {
    String signs = "(".repeat(200_000) + "@" + ")".repeat(200_000);
    assertThat(HostMarkup.stretches(signs)).isNotEmpty();
    assertThat(HostMarkup.stretches(":a".repeat(200_000))).hasSize(1);
  }

  private static String marked(String line) {
    return HostMarkup.stretches(line).stream()
        .map(part -> part.live() ? "{" + part.text() + "}" : part.text())
        .collect(Collectors.joining());
  }
}
