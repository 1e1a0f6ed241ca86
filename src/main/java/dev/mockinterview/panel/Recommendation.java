package dev.mockinterview.panel;

/** What an interviewer, never the machine, recommends. */
public enum Recommendation {
  STRONG_NO("strong no"),
  NO("no"),
  YES("yes"),
  STRONG_YES("strong yes"),
  /** Forcing a decision out of somebody who has none would be inaccurate. */
  NO_DECISION("no decision");

  private final String title;

  Recommendation(String title) {
    this.title = title;
  }

  /** The recommendation in words. */
  public String title() {
    return title;
  }
}
