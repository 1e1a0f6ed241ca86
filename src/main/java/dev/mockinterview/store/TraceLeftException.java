package dev.mockinterview.store;

import dev.mockinterview.interview.StoreException;

/** What was to be deleted is deleted, but can be found in the file while programs have it open. */
public final class TraceLeftException extends StoreException {

  private static final long serialVersionUID = 1L;

  TraceLeftException(String reason) {
    super(
        reason + "; it is deleted, but traces of it stay in the file until no program has it open");
  }
}
