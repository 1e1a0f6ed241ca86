package dev.mockinterview.usage;

import java.util.Optional;

/**
 * An option of a command.
 *
 * @param name with its two dashes
 * @param slot its value; empty for one that is given or not
 * @param description what it is for, in a few words
 * @param otherwise the value that holds without it; blank where there is none
 */
public record OptionUsage(String name, Optional<Slot> slot, String description, String otherwise) {

  public OptionUsage {
    if (!name.startsWith("--")) {
      throw new IllegalArgumentException("an option begins with two dashes, was \"" + name + "\"");
    }
    if (description.isBlank()) {
      throw new IllegalArgumentException(name + " isn't described");
    }
  }

  /** As it is typed, with a word for its value. */
  public String typed() {
    return name + slot.map(value -> " " + value.placeholder()).orElse("");
  }

  /** What it is for, with what holds without it. */
  public String explained() {
    return otherwise.isBlank() ? description : description + "; otherwise " + otherwise;
  }
}
