package dev.mockinterview.cli;

import dev.mockinterview.bank.Level;
import java.util.Arrays;
import java.util.Locale;

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
                new UsageException(
                    "no such level: \"" + name + "\"; there is junior, mid, senior"));
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
}
