package dev.mockinterview.scoring;

import java.util.Comparator;

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
 */
record Match(
    Phrase phrase, Kind kind, int start, int end, long words, boolean corrected, boolean borrowed) {

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

  static final Comparator<Match> BEST_FIRST =
      Comparator.comparing(Match::kind).thenComparing(Match::words).thenComparing(Match::start);
}
