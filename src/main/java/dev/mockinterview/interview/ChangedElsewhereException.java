package dev.mockinterview.interview;

/** Another program has changed the interview since it was read, so that trying again can't help. */
public final class ChangedElsewhereException extends StoreException {

  private static final long serialVersionUID = 1L;

  public ChangedElsewhereException(String message) {
    super(message);
  }
}
