package dev.mockinterview.report;

/** Who reads a panel's document. */
public enum Audience {
  /** The interviewers: everything that they may see of each other. */
  PANEL,
  /** The person who was interviewed: nothing that is the panel's own. */
  CANDIDATE
}
