package dev.mockinterview.terminal;

import dev.mockinterview.interview.Interview;

/** Keeps what must outlive the program. */
public interface Keeper {

  /** Keeps the interview as it stands; it is safe when the call returns. */
  void step(Interview interview);

  /**
   * Keeps what has been typed so far for the question that is being asked.
   *
   * @return whether that could be done; nobody is disturbed while typing
   */
  boolean draft(String typed);
}
