package dev.mockinterview.terminal;

/**
 * The colours of the tones. Only the sixteen colours that a person's own terminal theme defines, so
 * that text stays readable on light and dark grounds.
 */
public enum Palette {
  COLOUR,
  NONE;

  private static final String RESET = "\u001b[0m";

  String paint(Tone tone, String text) {
    if (this == NONE || tone == Tone.PLAIN || text.isEmpty()) {
      return text;
    }
    return "\u001b[" + code(tone) + "m" + text + RESET;
  }

  private static String code(Tone tone) {
    return switch (tone) {
      case PLAIN -> "0";
      case TITLE -> "1";
      case GOOD -> "32";
      case PARTIAL -> "33";
      case BAD -> "31";
      case WARN -> "35";
      case QUOTE -> "36";
      case QUIET -> "2";
    };
  }
}
