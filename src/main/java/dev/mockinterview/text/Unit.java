package dev.mockinterview.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Units that people give numbers in, each with its size in the base unit of its dimension. */
enum Unit {
  MILLISECOND(Dimension.TIME, 1, "ms msec msecs millisecond milliseconds millis"),
  SECOND(Dimension.TIME, 1_000, "s sec secs second seconds"),
  MINUTE(Dimension.TIME, 60_000, "min mins minute minutes"),
  HOUR(Dimension.TIME, 3_600_000, "h hr hrs hour hours"),
  DAY(Dimension.TIME, 86_400_000, "day days"),
  BYTE(Dimension.SIZE, 1, "byte bytes b"),
  KILOBYTE(Dimension.SIZE, 1_000, "kb kib kilobyte kilobytes kbytes"),
  MEGABYTE(Dimension.SIZE, 1_000_000, "mb mib meg megs megabyte megabytes"),
  GIGABYTE(Dimension.SIZE, 1_000_000_000, "gb gib gig gigs gigabyte gigabytes"),
  PER_SECOND(Dimension.RATE, 1, "rps tps qps"),
  PERCENT(Dimension.SHARE, 1, "% percent pct"),
  DOLLAR(Dimension.MONEY, 1, "$ usd dollar dollars bucks");

  /** What kind of quantity a unit measures; only quantities of one dimension are compared. */
  enum Dimension {
    TIME,
    SIZE,
    RATE,
    SHARE,
    MONEY
  }

  private static final Map<String, Unit> BY_NAME = byName();

  private final Dimension dimension;
  private final double size;

  /** All names, separated by blanks. */
  private final String names;

  Unit(Dimension dimension, double size, String names) {
    this.dimension = dimension;
    this.size = size;
    this.names = names;
  }

  Dimension dimension() {
    return dimension;
  }

  double size() {
    return size;
  }

  static Optional<Unit> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  private static Map<String, Unit> byName() {
    Map<String, Unit> units = new HashMap<>();
    for (Unit unit : values()) {
      for (String name : unit.names.split(" ")) {
        units.put(name, unit);
      }
    }
    return Map.copyOf(units);
  }
}
