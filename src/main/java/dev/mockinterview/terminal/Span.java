package dev.mockinterview.terminal;

/** A piece of a line in one tone. */
public record Span(Tone tone, String text) {

  /** A piece in no particular tone. */
  public static Span plain(String text) {
    return new Span(Tone.PLAIN, text);
  }
}
