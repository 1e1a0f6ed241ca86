package dev.mockinterview.store;

import dev.mockinterview.interview.StoreException;

/** Waits a moment before something is tried again. */
final class Pause {

  private Pause() {}

  /**
   * @throws StoreException where the program is told to stop meanwhile
   */
  static void millis(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("interrupted while waiting for the database", e);
    }
  }
}
