package dev.mockinterview.terminal;

import dev.mockinterview.scoring.Band;
import dev.mockinterview.scoring.Status;

/** What a piece of text means on the screen; a {@link Palette} gives it a colour. */
public enum Tone {
  PLAIN,
  TITLE,
  GOOD,
  PARTIAL,
  BAD,
  WARN,
  /** Words that somebody said. */
  QUOTE,
  /** Useful, but not now. */
  QUIET;

  /** The tone of scores in this band. */
  static Tone of(Band band) {
    return switch (band) {
      case STRONG, GOOD -> GOOD;
      case FAIR -> PARTIAL;
      case WEAK, VERY_WEAK -> BAD;
    };
  }

  /** The tone of what became of a point. */
  static Tone of(Status status) {
    return switch (status) {
      case HIT -> GOOD;
      case PARTIAL -> PARTIAL;
      case CONTRADICTED -> WARN;
      case MISSED -> BAD;
    };
  }
}
