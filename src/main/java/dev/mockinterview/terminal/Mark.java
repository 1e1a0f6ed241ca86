package dev.mockinterview.terminal;

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

  String in(Theme theme) {
    return theme == Theme.UNICODE ? unicode : ascii;
  }
}
