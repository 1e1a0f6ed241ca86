package dev.mockinterview.scoring;

import dev.mockinterview.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds bare lists: four or more short items between commas, of which nothing is said but that they
 * are there.
 */
final class Enumeration {

  private static final int FEWEST_ITEMS = 4;
  private static final int LONGEST_ITEM = 4;

  private static final Set<String> ENDS = Set.of(",", ";", ":", ".", "(", ")", "?", "!");

  private Enumeration() {}

  /** The token indices of each item of the clause's bare lists. */
  static List<BitSet> itemsIn(Clause clause) {
    List<BitSet> found = new ArrayList<>();
    List<BitSet> run = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= clause.size(); i++) {
      if (i == clause.size() || ENDS.contains(clause.word(i))) {
        boolean item = clause.wordsBetween(start, i) <= LONGEST_ITEM && isTerm(clause, start, i);
        if (item || run.isEmpty()) {
          run.add(tail(start, i));
        } else {
          keep(run, found);
        }
        if (!clause.word(i).equals(",")) {
          keep(run, found);
        }
        start = i + 1;
      }
    }
    return found;
  }

  private static void keep(List<BitSet> run, List<BitSet> found) {
    if (run.size() >= FEWEST_ITEMS) {
      found.addAll(run);
    }
    run.clear();
  }

  /** No step of a procedure, and no part of a command such as {@code op=replace,path=...}. */
  private static boolean isTerm(Clause clause, int start, int end) {
    if (start >= end) {
      return true;
    }
    Token first = clause.token(start);
    boolean glued = start > 0 && clause.token(start - 1).end() == first.start();
    return !glued && !Steps.begins(first);
  }

  /** The last words of an item: what leads up to a list's first item is no part of it. */
  private static BitSet tail(int start, int end) {
    BitSet item = new BitSet();
    item.set(Math.max(start, end - LONGEST_ITEM), end);
    return item;
  }
}
