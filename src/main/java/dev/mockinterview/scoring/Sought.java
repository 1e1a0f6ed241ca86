package dev.mockinterview.scoring;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** A phrase that is looked for, with the {@link Keys} without which it can't be there. */
final class Sought {

  private final Phrase phrase;
  private final List<int[]> needs;

  /**
   * @param needs for each term a set of keys of which a clause must have one
   */
  Sought(Phrase phrase, List<BitSet> needs) {
    this.phrase = phrase;
    this.needs =
        needs.stream()
            .sorted(Comparator.comparingInt(BitSet::cardinality)) // the choosiest rules out most
            .map(any -> any.stream().toArray())
            .toList();
  }

  Phrase phrase() {
    return phrase;
  }

  /** Whether a clause with these keys is worth a closer look. */
  boolean mayBeIn(BitSet keys) {
    for (int[] any : needs) {
      if (!hasOneOf(any, keys)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasOneOf(int[] any, BitSet keys) {
    for (int key : any) {
      if (keys.get(key)) {
        return true;
      }
    }
    return false;
  }
}
