package dev.mockinterview.cli;

/**
 * A command did its work, and a check did not hold; exit status 1. Everything is printed already.
 */
final class CheckFailedException extends RuntimeException {

  CheckFailedException(String message) {
    super(message);
  }
}
