package dev.mockinterview.cli;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Does tasks beside everything else, one after the other; one that is overtaken by a newer one
 * before its turn is dropped.
 */
final class Newest {

  private final Executor beside;
  private final AtomicReference<Optional<Runnable>> next = new AtomicReference<>(Optional.empty());

  /**
   * @param beside does one task after the other
   */
  Newest(Executor beside) {
    this.beside = beside;
  }

  /** Does the task soon, unless a newer one comes. */
  void soon(Runnable task) {
    if (next.getAndSet(Optional.of(task)).isEmpty()) {
      beside.execute(() -> next.getAndSet(Optional.empty()).ifPresent(Runnable::run));
    }
  }

  /** Drops what has not begun. */
  void drop() {
    next.set(Optional.empty());
  }
}
