package dev.mockinterview.progress;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Person;
import dev.mockinterview.interview.Turn;
import java.util.Map;

/** What is kept of earlier interviews. Every call may end with a store's exception. */
public interface History {

  /** What a person's interviews say together, those that were left included. */
  Progress of(Person person);

  /**
   * The last turns in which the same person was asked the questions of this interview's plan in
   * interviews begun before it, by question id. Only turns that count, with a score or as no
   * answer; nothing for a question that is new. An interview that isn't kept yet comes last.
   */
  Map<String, Turn> before(Interview interview);
}
