package dev.mockinterview.interview;

/** Says in one line why interviews can't be read or kept now; nothing was overwritten. */
public class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
