package dev.mockinterview.scoring;

import java.util.Collection;
import java.util.List;

/**
 * One term's place in a clause.
 *
 * @param tokens indices of its tokens
 * @param first the lowest of them
 * @param last the highest of them
 * @param amount how well a number matches, {@code SAID} for words
 */
record Place(Collection<Integer> tokens, int first, int last, Match.Kind amount) {

  static Place of(Collection<Integer> tokens, Match.Kind amount) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (int token : tokens) {
      first = Math.min(first, token);
      last = Math.max(last, token);
    }
    return new Place(tokens, first, last, amount);
  }

  static Place said(int first, int last) {
    return new Place(List.of(first, last), first, last, Match.Kind.SAID);
  }

  /** Whether it is pieced together from the clause before and this one. */
  boolean joins(int own) {
    return first < own && last >= own;
  }
}
