package dev.mockinterview.store;

import dev.mockinterview.files.BadFileException;
import dev.mockinterview.interview.StoreException;
import java.sql.SQLException;
import java.util.Optional;

/** Puts into one line why a database refuses. */
final class Refusal {

  private Refusal() {}

  static StoreException of(Engine engine, Exception failure) {
    String reason = sql(failure).map(engine::reason).orElseGet(() -> innermost(failure));
    return new StoreException(engine.name() + ": " + reason, failure);
  }

  /** What Flyway and Spring say about it takes many lines. */
  private static String innermost(Throwable failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null && !(innermost instanceof BadFileException)) {
      innermost = innermost.getCause();
    }
    return String.valueOf(innermost.getMessage()).lines().findFirst().orElse("no reason is given");
  }

  /** The exception of the database behind what Spring or Flyway made of it. */
  static Optional<SQLException> sql(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused) {
        return Optional.of(refused);
      }
    }
    return Optional.empty();
  }
}
