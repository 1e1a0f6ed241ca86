package dev.mockinterview.scoring;

import dev.mockinterview.scoring.Phrase.Option;
import dev.mockinterview.scoring.Phrase.Term;
import dev.mockinterview.text.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A phrase made ready for comparison: is it said by everybody who says another? */
final class Cover {

  /**
   * What fills a slot.
   *
   * @param keys its options but the amounts
   */
  private record Slot(Set<String> keys, List<Quantity> amounts, boolean afterPrevious) {

    static Slot of(Term term) {
      Set<String> keys = new HashSet<>();
      List<Quantity> amounts = new ArrayList<>();
      for (Option option : term.options()) {
        if (option instanceof Option.Words words) {
          keys.add("words " + keys(words.words()));
        } else if (option instanceof Option.Apart apart) {
          keys.add("apart " + keys(apart.words())); // also misspelled, which no concept is
        } else if (option instanceof Option.Concept concept) {
          keys.add(concept.key());
        } else if (option instanceof Option.Amount amount) {
          amounts.add(amount.quantity());
        }
      }
      return new Slot(keys, amounts, term.afterPrevious());
    }

    private static String keys(List<Phrase.Word> words) {
      return words.stream().map(Phrase.Word::key).collect(Collectors.joining(" "));
    }

    boolean standsFor(Slot narrow) {
      return narrow.keys().size() <= keys.size()
          && keys.containsAll(narrow.keys())
          && narrow.amounts().stream()
              .allMatch(amount -> amounts.stream().anyMatch(amount::sameAs));
    }
  }

  private final Phrase phrase;
  private final List<Slot> slots;

  Cover(Phrase phrase) {
    this.phrase = phrase;
    this.slots = phrase.terms().stream().map(Slot::of).toList();
  }

  /**
   * Whether a clause that says {@code narrow} also says this: each slot of this is filled by a slot
   * of {@code narrow} of its own, in the order that this demands.
   */
  boolean covers(Cover narrow) {
    return phrase.denied() == narrow.phrase.denied()
        && (phrase.mayRepeat() || !narrow.phrase.mayRepeat())
        && (phrase.lacked() < 0 || narrow.phrase.lacked() >= 0)
        && fits(narrow, phrase.lacked());
  }

  /** Whether one of the two denies just what the other one says. */
  boolean denies(Cover other) {
    return phrase.denied() != other.phrase.denied() && fits(other, -1) && other.fits(this, -1);
  }

  /**
   * @param lacked the slot that only the one that {@code narrow} lacks may fill; -1 if none is
   */
  private boolean fits(Cover narrow, int lacked) {
    return slots.size() <= narrow.slots.size()
        && fills(0, lacked, narrow, -1, new boolean[narrow.slots.size()]);
  }

  private boolean fills(int at, int lacked, Cover narrow, int previous, boolean[] taken) {
    if (at == slots.size()) {
      return true;
    }
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]
          && slots.get(at).standsFor(narrow.slots.get(i))
          && (at != lacked || i == narrow.phrase.lacked())
          && (!slots.get(at).afterPrevious() || narrow.inOrder(previous, i))) {
        taken[i] = true;
        if (fills(at + 1, lacked, narrow, i, taken)) {
          return true;
        }
        taken[i] = false;
      }
    }
    return false;
  }

  /** Whether a slot always stands behind an earlier one. */
  private boolean inOrder(int earlier, int later) {
    return earlier < later
        && slots.subList(earlier + 1, later + 1).stream().allMatch(Slot::afterPrevious);
  }
}
