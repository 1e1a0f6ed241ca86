package dev.mockinterview.scoring;

import java.util.BitSet;
import java.util.List;

/**
 * A phrase that is looked for, with the keys without which it can't be there.
 *
 * @param needs sets of {@link Keys}, one for each term; a clause must have one key of each
 */
record Sought(Phrase phrase, List<BitSet> needs) {

  Sought {
    needs = List.copyOf(needs);
  }

  /** Whether a clause with these keys is worth a closer look. */
  boolean mayBeIn(BitSet keys) {
    for (BitSet any : needs) {
      if (!any.intersects(keys)) {
        return false;
      }
    }
    return true;
  }
}
