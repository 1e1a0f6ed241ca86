package dev.mockinterview.files;

import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.Closing;
import java.time.Instant;

/** How a closing is written as JSON: people by name. */
record ClosingShape(String plan, String candidate, String by, Instant at) {

  static ClosingShape of(Closing closing) {
    return new ClosingShape(
        closing.plan(), closing.candidate().name(), closing.by().name(), closing.at());
  }

  /**
   * The closing that was written.
   *
   * @throws IllegalArgumentException where it can't be one
   */
  Closing closing() {
    return new Closing(plan, new Person(candidate), new Person(by), at);
  }
}
