package dev.mockinterview.cli;

import dev.mockinterview.terminal.LeadDialogue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that a signal ends an interview that is led as its own keys do: what was begun, such
 * as a note, is kept before the program is gone.
 */
final class LeadGuard implements AutoCloseable {

  /** How long the end of the program waits for the scorecard to be kept. */
  private static final int PATIENCE_SECONDS = 3;

  private final LeadDialogue dialogue;
  private final CountDownLatch kept = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "keep-on-exit");

  LeadGuard(LeadDialogue dialogue) {
    this.dialogue = dialogue;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void stop() {
    dialogue.stop();
    try {
      if (!kept.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        Output.message("keeping the scorecard takes too long; the last words may be missing");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    System.out.print(dialogue.last());
    System.out.flush();
  }

  /**
   * The interview is left; doesn't return while the program ends, when nobody is there to go on.
   */
  @Override
  public void close() {
    kept.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      dozeOff();
    }
  }

  /** The end of the program comes upon the thread here; terminal and store are gone by now. */
  private static void dozeOff() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
