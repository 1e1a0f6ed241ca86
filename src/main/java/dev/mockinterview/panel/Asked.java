package dev.mockinterview.panel;

/** What became of a question in an interview that a person leads. */
public enum Asked {
  /** Not reached yet, or left out: counts for nothing. */
  NOT_ASKED,
  /** Asked, and the candidate had nothing to say. */
  NO_ANSWER,
  ANSWERED
}
