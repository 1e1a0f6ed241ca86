package dev.mockinterview.files;

import org.jspecify.annotations.Nullable;

/** Says in one line which file can't be read or written, and why. */
public final class BadFileException extends RuntimeException {

  public BadFileException(String message) {
    super(message);
  }

  public BadFileException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
