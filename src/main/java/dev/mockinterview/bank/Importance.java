package dev.mockinterview.bank;

/** How much a key point matters to an expert; fixes its weight in the score. */
public enum Importance {
  MUST(3),
  SHOULD(2),
  BONUS(1);

  private final int weight;

  Importance(int weight) {
    this.weight = weight;
  }

  /** The credit that the point earns when it is made in full. */
  public int weight() {
    return weight;
  }
}
