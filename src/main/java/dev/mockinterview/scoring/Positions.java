package dev.mockinterview.scoring;

import java.util.Arrays;
import java.util.BitSet;

/** Where in a clause the words with given numbers stand. Filled from left to right. */
final class Positions {

  private static final int[] NOWHERE = {};

  private final int[][] byNumber;
  private final BitSet numbers = new BitSet();

  Positions(int numbers) {
    this.byNumber = new int[numbers][];
  }

  /** A word that has several forms at the same place stands there once. */
  void add(int number, int at) {
    int[] known = of(number);
    if (known.length == 0 || known[known.length - 1] != at) {
      int[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = at;
      byNumber[number] = more;
      numbers.set(number);
    }
  }

  /** The token indices in ascending order; not to be changed. */
  int[] of(int number) {
    int[] known = byNumber[number];
    return known == null ? NOWHERE : known;
  }

  /** The numbers of all words that stand anywhere; not to be changed. */
  BitSet numbers() {
    return numbers;
  }
}
