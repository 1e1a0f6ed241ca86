package dev.mockinterview.progress;

import java.time.Duration;
import java.util.Optional;

/**
 * How long answers took, as far as anybody knows: those that come from a file took no time.
 *
 * @param timed how many answers took time
 * @param total their time in all
 */
public record Pace(int timed, Duration total) {

  /** Of no answer. */
  public static final Pace NONE = new Pace(0, Duration.ZERO);

  public Pace {
    if (timed < 0 || total.isNegative() || (timed == 0) != total.isZero()) {
      throw new IllegalArgumentException(timed + " answers can't take " + total);
    }
  }

  /** The mean time of an answer; empty where no time is known. */
  public Optional<Duration> mean() {
    return timed == 0 ? Optional.empty() : Optional.of(total.dividedBy(timed));
  }

  /** Both together. */
  public Pace plus(Pace other) {
    return new Pace(timed + other.timed, total.plus(other.total));
  }
}
