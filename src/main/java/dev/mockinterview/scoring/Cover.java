package dev.mockinterview.scoring;

import dev.mockinterview.scoring.Phrase.Option;
import dev.mockinterview.scoring.Phrase.Term;
import java.util.ArrayList;
import java.util.List;

/** Compares phrases: which one is said by everybody who says another. */
final class Cover {

  private Cover() {}

  /**
   * Whether a clause that says {@code narrow} also says {@code wide}: each slot of {@code wide} is
   * filled by a slot of {@code narrow} of its own.
   */
  static boolean covers(Phrase wide, Phrase narrow) {
    boolean ordered = wide.terms().stream().anyMatch(Term::afterPrevious);
    if (wide.denied() != narrow.denied()
        || wide.terms().size() > narrow.terms().size()
        || (ordered && !wide.terms().equals(narrow.terms()))) {
      return false;
    }
    return fills(wide.terms(), 0, new ArrayList<>(narrow.terms()));
  }

  private static boolean fills(List<Term> wide, int at, List<Term> free) {
    if (at == wide.size()) {
      return true;
    }
    for (Term term : List.copyOf(free)) {
      if (implies(term, wide.get(at))) {
        free.remove(term);
        if (fills(wide, at + 1, free)) {
          return true;
        }
        free.add(term);
      }
    }
    return false;
  }

  private static boolean implies(Term narrow, Term wide) {
    return narrow.options().stream().allMatch(option -> isIn(option, wide.options()));
  }

  private static boolean isIn(Option option, List<Option> wide) {
    return wide.stream().anyMatch(other -> same(option, other));
  }

  private static boolean same(Option one, Option other) {
    if (one instanceof Option.Words words && other instanceof Option.Words others) {
      return keys(words.words()).equals(keys(others.words()));
    }
    if (one instanceof Option.Apart words && other instanceof Option.Apart others) {
      return keys(words.words()).equals(keys(others.words()));
    }
    if (one instanceof Option.Amount amount && other instanceof Option.Amount others) {
      return amount.quantity().sameAs(others.quantity());
    }
    return one.equals(other);
  }

  private static List<String> keys(List<Phrase.Word> words) {
    return words.stream().map(Phrase.Word::key).toList();
  }
}
