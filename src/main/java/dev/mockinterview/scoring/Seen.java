package dev.mockinterview.scoring;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A clause as one rubric sees it, by the numbers of its {@link Keys}.
 *
 * @param words where its words stand
 * @param misspelled where a word of the rubric stands misspelled
 * @param concepts its concepts
 * @param candidates the numbers of the phrases that the clause may say; it says no other
 */
record Seen(
    Reading reading,
    Positions words,
    Positions misspelled,
    Map<Integer, List<Concepts.Occurrence>> concepts,
    BitSet candidates) {

  /** Where a word stands, as it is or else misspelled. */
  int[] at(Sought.Key word) {
    int[] exact = words.of(word.number());
    return exact.length == 0 && word.spellable() ? misspelled.of(word.number()) : exact;
  }

  boolean maySay(Sought phrase) {
    return candidates.get(phrase.number());
  }
}
