package dev.mockinterview.store;

import dev.mockinterview.interview.StoreException;
import java.sql.SQLException;
import java.util.Optional;

/** Puts into one line why a database refuses. */
final class Refusal {

  private Refusal() {}

  static StoreException of(Engine engine, Exception failure) {
    String reason = sql(failure).map(engine::reason).orElse(String.valueOf(failure.getMessage()));
    return new StoreException(engine.name() + ": " + reason, failure);
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
