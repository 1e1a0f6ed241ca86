package dev.mockinterview.cli;

import java.util.Objects;

/** The program's version, as its jar says. */
final class Version {

  static final String OF_PROGRAM =
      Objects.requireNonNullElse(
          Version.class.getPackage().getImplementationVersion(), "development");

  private Version() {}
}
