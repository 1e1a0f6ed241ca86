package dev.mockinterview.interview;

import java.time.Duration;
import java.time.Instant;

/**
 * When a question was asked and answered, and how long that took. The time is measured on its own,
 * not by the two instants: the clock of a machine may be set, and pauses don't count.
 *
 * @param asked when the question was shown
 * @param answered when its answer, or that there is none, was given
 * @param time from question to answer, pauses excluded
 */
public record Timing(Instant asked, Instant answered, Duration time) {

  public Timing {
    if (time.isNegative()) {
      throw new IllegalArgumentException("time must not be negative, was " + time);
    }
  }

  /** Of an answer that came at once, such as one out of a file. */
  public static Timing at(Instant instant) {
    return new Timing(instant, instant, Duration.ZERO);
  }
}
