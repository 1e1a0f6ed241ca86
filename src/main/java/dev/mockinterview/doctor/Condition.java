package dev.mockinterview.doctor;

import java.util.Locale;
import java.util.Optional;

/**
 * What one check found.
 *
 * @param name what was looked at, in one or two words
 * @param verdict how well it is
 * @param found what was found, on one line
 * @param cure how to mend it; empty where it is well
 */
public record Condition(String name, Verdict verdict, String found, Optional<Cure> cure) {

  public Condition {
    if (name.isBlank() || found.isBlank()) {
      throw new IllegalArgumentException(
          "a condition must say what was looked at and what was found, was \"%s\", \"%s\""
              .formatted(name, found));
    }
    if (cure.isPresent() == (verdict == Verdict.OK)) {
      throw new IllegalArgumentException(
          "what isn't well needs a cure, and nothing else does, was %s of %s"
              .formatted(verdict, name));
    }
  }

  /** Something that is well. */
  public static Condition ok(String name, String found) {
    return new Condition(name, Verdict.OK, found, Optional.empty());
  }

  /** Something that could be better. */
  public static Condition warn(String name, String found, Cure cure) {
    return new Condition(name, Verdict.WARN, found, Optional.of(cure));
  }

  /** Something that has to be mended. */
  public static Condition bad(String name, String found, Cure cure) {
    return new Condition(name, Verdict.BAD, found, Optional.of(cure));
  }

  /** The name for other programs: lower case, with hyphens. */
  public String id() {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
