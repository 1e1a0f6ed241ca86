package dev.mockinterview.scoring;

import java.util.Optional;

/**
 * What became of one part of a key point: the step behind its credit.
 *
 * @param says the part, in the words of the rubric
 * @param phrase the rubric's phrase that the answer says, denies or gets wrong; empty where no
 *     phrase of the part was found
 * @param evidence the words of the answer that match the phrase
 * @param credit share of the part that was earned, 0 to 1
 * @param remark why the credit isn't full, where a phrase was found
 */
public record Finding(
    String says,
    Optional<String> phrase,
    Optional<Evidence> evidence,
    double credit,
    Optional<String> remark) {

  public Finding {
    if (!(credit >= 0 && credit <= 1)) {
      throw new IllegalArgumentException("credit must be 0 to 1, was " + credit);
    }
    if (phrase.isPresent() != evidence.isPresent()) {
      throw new IllegalArgumentException("a phrase that was found has evidence: " + phrase);
    }
  }

  static Finding nothing(String says) {
    return new Finding(says, Optional.empty(), Optional.empty(), 0, Optional.empty());
  }
}
