package dev.mockinterview.scoring;

import dev.mockinterview.bank.Misconception;
import java.util.List;

/** A false claim that an answer makes, with the words that make it. */
public record FoundMisconception(Misconception misconception, List<Evidence> evidence) {

  public FoundMisconception {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("misconception without evidence: " + misconception.id());
    }
  }
}
