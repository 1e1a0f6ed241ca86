package dev.mockinterview.terminal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until somebody turns its hands. */
final class HandClock extends Clock {

  static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

  private Instant now = START;
  private Duration passed = Duration.ZERO;

  /** Time goes by. */
  synchronized void turn(Duration by) {
    now = now.plus(by);
    passed = passed.plus(by);
  }

  /** Somebody sets the clock; no time goes by. */
  synchronized void set(Instant instant) {
    now = instant;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  /** What a clock that nobody sets measures meanwhile. */
  synchronized long nanos() {
    return passed.toNanos();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
