package dev.mockinterview.bank;

/** Whether a fact is stated or denied: "HTTP APIs have no usage plans" is a denial that is true. */
public enum Polarity {
  POSITIVE,
  NEGATIVE
}
