package dev.mockinterview.doctor;

import java.util.Locale;

/** How well something is. */
public enum Verdict {
  OK,
  /** Works, and could be better. */
  WARN,
  /** Has to be mended. */
  BAD;

  /** The word for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
