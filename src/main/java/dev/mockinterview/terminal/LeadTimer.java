package dev.mockinterview.terminal;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Measures how long a question has been in view. */
final class LeadTimer {

  private final LongSupplier nanoTime;
  private Duration gathered = Duration.ZERO;
  private long from;
  private boolean running;

  LeadTimer(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Lets time count from now on, or not. */
  void run(boolean runs) {
    gathered = soFar();
    from = nanoTime.getAsLong();
    running = runs;
  }

  /** What has passed since it was last taken. */
  Duration soFar() {
    return running ? gathered.plusNanos(nanoTime.getAsLong() - from) : gathered;
  }

  /** Takes what has passed, in whole milliseconds; a rest counts the next time. */
  Duration take() {
    Duration all = soFar();
    Duration whole = Duration.ofMillis(all.toMillis());
    gathered = all.minus(whole);
    from = nanoTime.getAsLong();
    return whole;
  }
}
