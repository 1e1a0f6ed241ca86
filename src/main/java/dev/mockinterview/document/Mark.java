package dev.mockinterview.document;

/**
 * What words of a text stand for: a sign, and what it points to.
 *
 * @param label a few characters, such as the number of a key point
 */
public record Mark(Sign sign, String label) {

  public Mark {
    label = Plain.line(label);
  }

  /** The mark as it stands behind its words. */
  public String text() {
    return sign.symbol() + label;
  }
}
