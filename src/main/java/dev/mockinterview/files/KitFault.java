package dev.mockinterview.files;

/** A kit can't be read; says where and why. */
final class KitFault extends Exception {

  private final int line;

  KitFault(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line, from 1. */
  int line() {
    return line;
  }
}
