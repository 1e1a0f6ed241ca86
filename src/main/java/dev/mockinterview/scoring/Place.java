package dev.mockinterview.scoring;

import java.util.Collection;
import java.util.List;

/**
 * One term's place in a clause.
 *
 * @param tokens indices of its tokens
 * @param amount how well a number matches, {@code SAID} for words
 */
record Place(Collection<Integer> tokens, Match.Kind amount) {

  static Place said(Integer... tokens) {
    return new Place(List.of(tokens), Match.Kind.SAID);
  }

  /** Whether it is pieced together from the clause before and this one. */
  boolean joins(int own) {
    return first() < own && last() >= own;
  }

  int first() {
    return tokens.stream().mapToInt(Integer::intValue).min().orElseThrow();
  }

  int last() {
    return tokens.stream().mapToInt(Integer::intValue).max().orElseThrow();
  }
}
