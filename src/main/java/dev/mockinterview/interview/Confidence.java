package dev.mockinterview.interview;

import java.util.Arrays;
import java.util.Optional;

/** How sure a person was of an answer before seeing its score, from 1 to 4. */
public enum Confidence {
  GUESSING(1, "guessing"),
  UNSURE(2, "unsure"),
  SURE(3, "fairly sure"),
  CERTAIN(4, "certain");

  private final int level;
  private final String title;

  Confidence(int level, String title) {
    this.level = level;
    this.title = title;
  }

  /** 1 to 4. */
  public int level() {
    return level;
  }

  /** The word for it. */
  public String title() {
    return title;
  }

  /** The confidence of this level; empty for any other number. */
  public static Optional<Confidence> of(int level) {
    return Arrays.stream(values()).filter(each -> each.level == level).findFirst();
  }
}
