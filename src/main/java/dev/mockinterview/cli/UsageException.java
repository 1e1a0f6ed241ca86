package dev.mockinterview.cli;

/** A command was called wrongly; exit status 2. */
final class UsageException extends IllegalArgumentException {

  UsageException(String message) {
    super(message);
  }

  UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
