package dev.mockinterview.interview;

import java.time.Duration;
import java.time.Instant;

/** Small values for tests of all packages. */
public final class Sample {

  public static final Person ANNA = new Person("Anna");

  private Sample() {}

  /** Of an answer that took so long, given long ago. */
  public static Timing lasting(Duration time) {
    return new Timing(Instant.EPOCH, Instant.EPOCH.plus(time), time);
  }
}
