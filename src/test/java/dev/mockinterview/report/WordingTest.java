package dev.mockinterview.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.scoring.Evidence;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 s",
    "59, 59 s",
    "60, 1 min",
    "61, 1 min 1 s",
    "3600, 1 h 0 min",
    "5025, 1 h 23 min"
  })
  void durationIsInWords(long seconds, String words) {
    assertThat(Wording.duration(Duration.ofSeconds(seconds))).isEqualTo(words);
  }

  @Test
  void scoreComesWithItsBand() {
    assertThat(Wording.score(53)).isEqualTo("53 of 100, fair (band 3 of 5)");
  }

  @Test
  void manyQuotesAreCounted() {
    List<Evidence> evidence = Collections.nCopies(5, new Evidence(0, 3, "a\nb"));
    assertThat(Wording.quotes(evidence)).isEqualTo("“a b”; “a b”; “a b”; and 2 more");
  }
}
