package dev.mockinterview.report;

/** The places of a kit that are filled in, and what stands before each. */
public enum KitField {
  PLAN("Plan", ""),
  TIME("Time", ""),
  CANDIDATE("Candidate", ""),
  INTERVIEWER("Interviewer", ""),
  DATE("Date", "like 2026-11-22"),
  READ_ALOUD("Read aloud", ""),
  STATUS("Status", ""),
  RATING("Rating", "1-5"),
  ASKED("Asked", "answered / no answer / not asked"),
  NOTES("Notes", ""),
  QUOTES("Quotes", "the candidate's own words"),
  HEARD("What was heard", "as text, for the machine to score"),
  OVERRIDE("Override", "0-100, against the machine's score"),
  REASON("Reason", "why the machine is wrong"),
  RECOMMENDATION("Recommendation", "strong no / no / yes / strong yes / no decision"),
  TAKE_AWAY("Take-away", "");

  private final String title;
  private final String hint;

  KitField(String title, String hint) {
    this.title = title;
    this.hint = hint;
  }

  /** What the place is called. */
  public String title() {
    return title;
  }

  /** What may stand there; blank where the title says enough. */
  String label() {
    return hint.isEmpty() ? title + ":" : title + " (" + hint + "):";
  }
}
