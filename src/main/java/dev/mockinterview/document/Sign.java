package dev.mockinterview.document;

/** What became of something, as a sign that is seen without colour too. */
public enum Sign {
  HIT("✔"),
  PARTIAL("◐"),
  MISSED("✘"),
  CONTRADICTED("⚠"),
  /** A false claim. */
  FALSE("⚠");

  private final String symbol;

  Sign(String symbol) {
    this.symbol = symbol;
  }

  /** One character. */
  public String symbol() {
    return symbol;
  }
}
