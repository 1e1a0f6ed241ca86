package dev.mockinterview.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 bytes",
    "999, 999 bytes",
    "1000, 1.0 KB",
    "156000, 156 KB",
    "999900, 1.0 MB",
    "1260000, 1.3 MB",
    "84000000000, 84 GB"
  })
  void sizesAreShort(long bytes, String words) {
    assertThat(Words.size(bytes)).isEqualTo(words);
  }

  @Test
  void oneIsNotSeveral() {
    assertThat(Words.count(1, "file")).isEqualTo("1 file");
    assertThat(Words.count(0, "file")).isEqualTo("0 files");
  }
}
