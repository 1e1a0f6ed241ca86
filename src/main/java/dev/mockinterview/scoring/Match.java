package dev.mockinterview.scoring;

import java.util.Comparator;
import java.util.Optional;

/**
 * A phrase that a clause says.
 *
 * @param phrase the phrase
 * @param kind how it is said
 * @param start offset of the first matched word in the answer
 * @param end offset behind the last matched word
 * @param words how many words lie from the first matched word to the last
 * @param corrected whether some of its words were taken back by the speaker
 * @param borrowed whether it has one word of its own only, and the rest from the clause before
 * @param hedged whether it is said as a guess
 * @param listed whether it is only named in a list
 * @param echo whether it has no words but those of the question
 */
record Match(
    Phrase phrase,
    Kind kind,
    int start,
    int end,
    int words,
    boolean corrected,
    boolean borrowed,
    boolean hedged,
    boolean listed,
    boolean echo) {

  /** What a guess earns, as a share. */
  private static final double GUESSED = 0.75;

  /** What a name in a list earns that is said nothing about, as a share. */
  private static final double LISTED = 0.75;

  private static final double HALF = 0.5;

  /** How a clause says a phrase, best first. */
  enum Kind {
    /** As the phrase wants it. */
    SAID,
    /** With the right number in another unit or none. */
    WRONG_UNIT,
    /** The opposite of what the phrase wants. */
    OPPOSED,
    /** With another number of the same unit. */
    OTHER_NUMBER
  }

  /** Whether somebody is to be held to it: said, not taken back, and not read into a pronoun. */
  boolean isClaimed() {
    return kind == Kind.SAID && !corrected && !borrowed;
  }

  /** The share of its part's credit that it earns. */
  double credit() {
    return switch (kind) {
      case SAID -> (hedged ? GUESSED : 1) * (listed ? LISTED : 1);
      case WRONG_UNIT -> HALF;
      case OPPOSED, OTHER_NUMBER -> 0;
    };
  }

  /** What a reader should know where the credit isn't full. */
  Optional<String> remark() {
    return switch (kind) {
      case SAID ->
          listed
              ? Optional.of("It is named in a list and not explained.")
              : hedged ? Optional.of("It is said as a guess.") : Optional.empty();
      case WRONG_UNIT -> Optional.of("The number is right; its unit is wrong or missing.");
      case OPPOSED -> Optional.of("The answer denies this.");
      case OTHER_NUMBER -> Optional.of("The answer gives another number.");
    };
  }

  static final Comparator<Match> BEST_FIRST =
      Comparator.comparing(Match::kind)
          .thenComparing(Match::echo)
          .thenComparing(Match::hedged)
          .thenComparing(Match::listed)
          .thenComparingInt(Match::words)
          .thenComparingInt(Match::start);
}
