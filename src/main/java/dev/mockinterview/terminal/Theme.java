package dev.mockinterview.terminal;

import java.nio.charset.Charset;

/**
 * The symbols to draw with.
 *
 * <pre>{@code
 * UNICODE   ✔ hit   Score 72 of 100 · good  ██████████████░░░░░░
 * ASCII   [+] hit   Score 72 of 100 - good  ##############------
 * }</pre>
 */
public enum Theme {
  UNICODE("─", "█", "░", " · ", "…"),
  ASCII("-", "#", "-", " - ", "...");

  private final String rule;
  private final String full;
  private final String empty;
  private final String dot;
  private final String ellipsis;

  Theme(String rule, String full, String empty, String dot, String ellipsis) {
    this.rule = rule;
    this.full = full;
    this.empty = empty;
    this.dot = dot;
    this.ellipsis = ellipsis;
  }

  /** The richest theme that this charset can write. */
  public static Theme of(Charset charset) {
    return charset.canEncode() && charset.newEncoder().canEncode(UNICODE.everything())
        ? UNICODE
        : ASCII;
  }

  String rule(int width) {
    return rule.repeat(width);
  }

  String bar(int percent, int width) {
    int filled = Math.round(Math.max(0, Math.min(100, percent)) * width / 100f);
    return full.repeat(filled) + empty.repeat(width - filled);
  }

  String dot() {
    return dot;
  }

  String ellipsis() {
    return ellipsis;
  }

  /** What stands in the place of a character that a terminal would obey. */
  char replacement(char harmful) {
    if (this == ASCII) {
      return '?';
    }
    if (harmful < ' ') {
      return (char) ('\u2400' + harmful); // the pictures of control characters
    }
    return harmful == '\u007f' ? '\u2421' : '\ufffd';
  }

  private String everything() {
    StringBuilder all = new StringBuilder(rule + full + empty + dot + ellipsis + "\u241b\ufffd");
    for (Mark mark : Mark.values()) {
      all.append(mark.in(this));
    }
    return all.toString();
  }
}
