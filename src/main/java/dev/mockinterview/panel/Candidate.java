package dev.mockinterview.panel;

import dev.mockinterview.bank.Level;
import dev.mockinterview.interview.Person;
import java.util.Optional;

/**
 * A person who is interviewed for a role.
 *
 * @param person a name or a pseudonym
 * @param role what for, as the panel calls it
 * @param level how far along the person is to be, where that is said
 * @param timeFactor what all limits of time are multiplied with, 1 to 4; never a score
 */
public record Candidate(Person person, String role, Optional<Level> level, double timeFactor) {

  public Candidate {
    role = Texts.line("role", role);
    if (!(timeFactor >= 1 && timeFactor <= 4)) {
      throw new IllegalArgumentException("time factor must be 1 to 4, was " + timeFactor);
    }
  }
}
