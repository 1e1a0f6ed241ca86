package dev.mockinterview.cli;

import dev.mockinterview.bank.Level;
import dev.mockinterview.interview.Person;
import dev.mockinterview.report.Audience;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the values of options that several commands have; each refuses what it can't read. */
final class OptionValues {

  private OptionValues() {}

  /**
   * @throws UsageException for a level that doesn't exist
   */
  static Level level(String name) {
    return Arrays.stream(Level.values())
        .filter(level -> level.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                Suggestions.noChoice(
                    "level",
                    name,
                    Arrays.stream(Level.values())
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .toList()));
  }

  /**
   * @throws UsageException for what is no whole number within these limits
   */
  static int number(String option, String value, int least, int most) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
      throw new UsageException(
          option + " must be " + least + " to " + most + ", was \"" + value + "\"");
    } catch (NumberFormatException e) {
      throw new UsageException(
          option + " must be " + least + " to " + most + ", was \"" + value + "\"", e);
    }
  }

  /**
   * @throws UsageException for what is no number within these limits
   */
  static double decimal(String option, String value, double least, double most) {
    String limits =
        "%s must be %s to %s, was \"%s\""
            .formatted(option, BigDecimal.valueOf(least), BigDecimal.valueOf(most), value);
    try {
      double number = new BigDecimal(value).doubleValue();
      if (number >= least && number <= most) {
        return number;
      }
      throw new UsageException(limits);
    } catch (NumberFormatException e) {
      throw new UsageException(limits, e);
    }
  }

  /**
   * What stands between commas.
   *
   * @throws UsageException for nothing
   */
  static List<String> list(String value) {
    List<String> items =
        Arrays.stream(value.split(",")).map(String::strip).filter(i -> !i.isEmpty()).toList();
    if (items.isEmpty()) {
      throw new UsageException("an empty list was given: \"" + value + "\"");
    }
    return items;
  }

  /**
   * @throws UsageException for what is no whole number
   */
  static long seed(String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new UsageException("--seed must be a whole number, was \"" + value + "\"", e);
    }
  }

  /**
   * A person's name.
   *
   * @throws UsageException for what can't be one
   */
  static Person person(String name) {
    try {
      return new Person(name.strip());
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Who reads a document.
   *
   * @throws UsageException for somebody whom the document isn't made for
   */
  static Audience audience(String name, Audience... allowed) {
    return Audience.named(name)
        .filter(List.of(allowed)::contains)
        .orElseThrow(
            () ->
                Suggestions.noChoice(
                    "reader", name, Arrays.stream(allowed).map(Audience::title).toList()));
  }

  /**
   * What an option must have.
   *
   * @throws UsageException where it is missing
   */
  static String needed(String command, String option, @Nullable String value) {
    if (value == null) {
      throw new UsageException(command + " needs " + option);
    }
    return value;
  }
}
