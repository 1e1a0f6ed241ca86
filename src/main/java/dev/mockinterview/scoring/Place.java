package dev.mockinterview.scoring;

import java.util.BitSet;

/** One term's place in a clause. */
final class Place {

  private final int[] tokens;
  private final int first;
  private final int last;
  private final Match.Kind amount;

  private Place(int[] tokens, int first, int last, Match.Kind amount) {
    this.tokens = tokens;
    this.first = first;
    this.last = last;
    this.amount = amount;
  }

  static Place said(int first, int last) {
    return amount(first, last, Match.Kind.SAID);
  }

  static Place amount(int first, int last, Match.Kind amount) {
    return new Place(new int[] {first, last}, first, last, amount);
  }

  /**
   * @param tokens indices of its tokens, at least one
   */
  static Place together(int[] tokens) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (int token : tokens) {
      first = Math.min(first, token);
      last = Math.max(last, token);
    }
    return new Place(tokens, first, last, Match.Kind.SAID);
  }

  /** The lowest index of its tokens. */
  int first() {
    return first;
  }

  /** The highest index of its tokens. */
  int last() {
    return last;
  }

  /** How well a number matches, {@code SAID} for words. */
  Match.Kind amount() {
    return amount;
  }

  void addTo(BitSet all) {
    for (int token : tokens) {
      all.set(token);
    }
  }

  boolean isIn(BitSet any) {
    for (int token : tokens) {
      if (any.get(token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is pieced together from the clause before and this one. */
  boolean joins(int own) {
    return first < own && last >= own;
  }
}
