package dev.mockinterview.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms in which a command can print its result. */
enum Formats {
  TEXT,
  TABLE,
  MD,
  CSV,
  JSON;

  /**
   * @throws UsageException for a form that the command doesn't have
   */
  static Formats of(String name, Formats... allowed) {
    return Arrays.stream(allowed)
        .filter(format -> format.id().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "no such format: \""
                        + name
                        + "\"; there is "
                        + Arrays.stream(allowed)
                            .map(Formats::id)
                            .collect(Collectors.joining(", "))));
  }

  private String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
