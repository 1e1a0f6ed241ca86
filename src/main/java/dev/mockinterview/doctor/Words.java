package dev.mockinterview.doctor;

import java.util.Locale;

/** Puts numbers into words that people read. */
public final class Words {

  private static final String[] UNITS = {"bytes", "KB", "MB", "GB", "TB"};
  private static final int STEP = 1000;

  /** What would be rounded to a whole step. */
  private static final double NEARLY = 999.5;

  private Words() {}

  /** A number of things: "1 file", "2 files". */
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** A number of bytes: "312 KB", "1.2 GB". */
  public static String size(long bytes) {
    double size = bytes;
    int unit = 0;
    while (size >= NEARLY && unit < UNITS.length - 1) {
      size /= STEP;
      unit++;
    }
    String format = unit > 0 && size < 10 ? "%.1f %s" : "%.0f %s";
    return String.format(Locale.ROOT, format, size, UNITS[unit]);
  }
}
