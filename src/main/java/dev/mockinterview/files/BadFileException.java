package dev.mockinterview.files;

import org.jspecify.annotations.Nullable;

/** Says in one line which file can't be read or written, and why. */
public final class BadFileException extends RuntimeException {

  BadFileException(String message) {
    super(message);
  }

  BadFileException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
