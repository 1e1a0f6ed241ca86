package dev.mockinterview.bank;

/** How experienced a person a question is meant for. */
public enum Level {
  JUNIOR,
  MID,
  SENIOR
}
