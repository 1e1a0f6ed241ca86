package dev.mockinterview.panel;

import dev.mockinterview.interview.Person;
import java.time.Instant;

/**
 * Says that a panel is complete: nobody can join it any more, so that whoever isn't on it may see
 * it. Agreeing on a rating closes it too.
 *
 * @param plan id of the plan
 * @param candidate who was interviewed
 * @param by who closed it
 * @param at when
 */
public record Closing(String plan, Person candidate, Person by, Instant at) {

  /** The closing with another name in the place of somebody's. */
  public Closing renamed(Person who, Person name) {
    return by.equals(who) ? new Closing(plan, candidate, name, at) : this;
  }
}
