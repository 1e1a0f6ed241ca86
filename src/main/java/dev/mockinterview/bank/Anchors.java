package dev.mockinterview.bank;

/**
 * What an answer sounds like that a human rater gives a 1, a 3 or a 5.
 *
 * @param one what a 1 sounds like
 * @param three what a 3 sounds like
 * @param five what a 5 sounds like
 */
public record Anchors(String one, String three, String five) {

  public Anchors {
    Checks.text("anchor 1", one);
    Checks.text("anchor 3", three);
    Checks.text("anchor 5", five);
  }
}
