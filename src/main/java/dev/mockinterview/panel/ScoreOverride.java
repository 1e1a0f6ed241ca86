package dev.mockinterview.panel;

/**
 * The score that an interviewer sets against the machine's. It never takes the machine's place:
 * both are shown.
 *
 * @param score 0 to 100
 * @param reason why the machine is wrong
 */
public record ScoreOverride(int score, String reason) {

  public ScoreOverride {
    if (score < 0 || score > 100) {
      throw new IllegalArgumentException("score must be 0 to 100, was " + score);
    }
    reason = Texts.said("the reason of an override", reason);
  }
}
