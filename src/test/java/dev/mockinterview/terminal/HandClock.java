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

  synchronized void turn(Duration by) {
    now = now.plus(by);
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  /** What a clock that nobody sets measures meanwhile. */
  long nanos() {
    return Duration.between(START, instant()).toNanos();
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
