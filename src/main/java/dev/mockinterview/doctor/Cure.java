package dev.mockinterview.doctor;

import java.util.List;

/**
 * How to mend something.
 *
 * @param says one sentence
 * @param commands what to type for it, line by line; none where there is no such thing
 */
public record Cure(String says, List<String> commands) {

  public Cure {
    if (says.isBlank()) {
      throw new IllegalArgumentException("a cure must say what to do");
    }
    commands = List.copyOf(commands);
  }

  /** A cure with the commands for it. */
  public static Cure of(String says, String... commands) {
    return new Cure(says, List.of(commands));
  }
}
