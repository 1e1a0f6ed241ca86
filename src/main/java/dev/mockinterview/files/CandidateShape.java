package dev.mockinterview.files;

import dev.mockinterview.bank.Level;
import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.Candidate;
import java.util.Optional;

/** How a candidate is written as JSON. */
record CandidateShape(String name, String role, Optional<Level> level, double timeFactor) {

  static CandidateShape of(Candidate candidate) {
    return new CandidateShape(
        candidate.person().name(), candidate.role(), candidate.level(), candidate.timeFactor());
  }

  /**
   * The candidate that was written.
   *
   * @throws IllegalArgumentException where it can't be one
   */
  Candidate candidate() {
    return new Candidate(new Person(name), role, level, timeFactor);
  }
}
