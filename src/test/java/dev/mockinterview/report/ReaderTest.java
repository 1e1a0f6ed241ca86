package dev.mockinterview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTest {

  private static final Reader ISO = new Reader(ZoneOffset.UTC, Locale.ROOT);
  private static final Reader GERMAN = new Reader(ZoneId.of("Europe/Berlin"), Locale.GERMANY);

  @ParameterizedTest
  @CsvSource({"0, 0.0, 0", "7, 7.0, 7", "1.5, 1.5, 1.5", "0.6666666, 0.67, 0.67", "10, 10.0, 10"})
  void creditHasTheDigitsThatItNeeds(double credit, String sum, String point) {
    assertThat(ISO.credit(credit)).isEqualTo(sum);
    assertThat(ISO.trimmed(credit)).isEqualTo(point);
  }

  @Test
  void numbersHaveTheReadersDecimalSign() {
    assertThat(GERMAN.credit(1)).isEqualTo("1,0");
    assertThat(GERMAN.trimmed(1.25)).isEqualTo("1,25");
    assertThat(GERMAN.oneDigit(3.75)).isEqualTo("3,8");
  }

  @Test
  void datesAreTheReaders() {
    Instant moment = Instant.parse("2026-11-22T23:15:30Z");
    assertThat(ISO.exactly(moment)).isEqualTo("2026-11-22 23:15 (UTC+00:00)");
    assertThat(GERMAN.exactly(moment)).isEqualTo("23.11.2026 00:15 (UTC+01:00)");
    assertThat(new Reader(ZoneOffset.UTC, Locale.UK).day(LocalDate.of(2026, 3, 1)))
        .isEqualTo("1 Mar 2026");
  }
}
