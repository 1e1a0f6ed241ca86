package dev.mockinterview.cli;

/** A bank or a file of answers that can be read is wrong all the same; exit status 3. */
final class BadDataException extends RuntimeException {

  BadDataException(String message) {
    super(message);
  }

  BadDataException(String message, Throwable cause) {
    super(message, cause);
  }
}
