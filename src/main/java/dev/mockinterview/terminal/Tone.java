package dev.mockinterview.terminal;

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
  QUIET
}
