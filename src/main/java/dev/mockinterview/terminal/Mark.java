package dev.mockinterview.terminal;

import dev.mockinterview.scoring.Status;

/** A symbol before a word; it only repeats what the word says. */
public enum Mark {
  HIT("✔", "[+]"),
  PARTIAL("◐", "[~]"),
  CONTRADICTED("⚠", "[!]"),
  MISSED("✘", "[-]"),
  BULLET("•", "*");

  private final String unicode;
  private final String ascii;

  Mark(String unicode, String ascii) {
    this.unicode = unicode;
    this.ascii = ascii;
  }

  /** The mark of what became of a point. */
  static Mark of(Status status) {
    return switch (status) {
      case HIT -> HIT;
      case PARTIAL -> PARTIAL;
      case CONTRADICTED -> CONTRADICTED;
      case MISSED -> MISSED;
    };
  }

  String in(Theme theme) {
    return theme == Theme.UNICODE ? unicode : ascii;
  }
}
