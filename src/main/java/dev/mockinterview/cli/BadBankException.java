package dev.mockinterview.cli;

/** A bank that loads has problems all the same; exit status 3. */
final class BadBankException extends RuntimeException {

  BadBankException(String message) {
    super(message);
  }
}
