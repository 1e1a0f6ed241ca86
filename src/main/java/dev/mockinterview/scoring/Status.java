package dev.mockinterview.scoring;

/** What became of a key point in an answer. */
public enum Status {
  HIT,
  PARTIAL,
  MISSED,
  /** The answer says the opposite; earns nothing. */
  CONTRADICTED
}
