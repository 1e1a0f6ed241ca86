package dev.mockinterview.report;

import dev.mockinterview.bank.Source;
import dev.mockinterview.document.Line;
import dev.mockinterview.scoring.PointScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * How somebody who reads a document writes dates and numbers.
 *
 * @param zone where the reader's clock stands
 * @param locale whose dates and decimal signs are used; the root locale's are those of ISO 8601
 */
public record Reader(ZoneId zone, Locale locale) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter OFFSET =
      DateTimeFormatter.ofPattern("'(UTC'xxx')'", Locale.ROOT);

  /** A day. */
  String day(LocalDate day) {
    return locale.equals(Locale.ROOT)
        ? day.toString()
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(locale)
            .format(day)
            .replaceAll("[\\x{61C}\\x{200E}\\x{200F}]", "");
  }

  /** A day and the time of day, to the minute. */
  String moment(Instant moment) {
    return day(moment.atZone(zone).toLocalDate()) + " " + time(moment);
  }

  /** A moment with how far its clock is from UTC. */
  String exactly(Instant moment) {
    return moment(moment) + " " + OFFSET.format(moment.atZone(zone));
  }

  /** The time of day, to the minute. */
  String time(Instant moment) {
    return TIME.format(moment.atZone(zone));
  }

  /** A number with as many digits as it needs, two at the most after the point. */
  String trimmed(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    return local(rounded.stripTrailingZeros().toPlainString());
  }

  /** A number with one digit after the point at least, and two at the most. */
  String credit(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    BigDecimal stripped = rounded.stripTrailingZeros();
    return local(stripped.setScale(Math.max(1, stripped.scale())).toPlainString());
  }

  /** A number with exactly one digit after the point. */
  String oneDigit(double number) {
    return local(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toPlainString());
  }

  /** What a point earned of what it can earn. */
  String earned(PointScore point) {
    return trimmed(point.earned()) + " of " + point.point().weight();
  }

  /** The document behind a rubric, at the end of a line. */
  Line source(Line line, Source source) {
    return line.link(source.title(), source.url().toASCIIString())
        .and(", checked " + day(source.checked()));
  }

  private String local(String number) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    // digits are those of the texts around them
    return symbols.getZeroDigit() == '0'
        ? number.replace('.', symbols.getDecimalSeparator())
        : number;
  }
}
