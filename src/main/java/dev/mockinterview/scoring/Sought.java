package dev.mockinterview.scoring;

import dev.mockinterview.text.Quantity;
import java.util.List;
import java.util.stream.IntStream;

/** A phrase that is looked for, with numbers of {@link Keys} in place of words. */
final class Sought {

  /** A word of the phrase by its number. */
  record Key(int number, boolean spellable) {}

  /** One slot of the phrase; any of its options fills it. */
  record Slot(List<Option> options, boolean afterPrevious) {

    Slot {
      options = List.copyOf(options);
    }

    /** The numbers of which a clause must have one. */
    IntStream needs() {
      return options.stream().mapToInt(Option::needs).distinct();
    }
  }

  /** One way to fill a slot; see {@link Phrase.Option}. */
  sealed interface Option {

    /** The number without which this can't be in a clause. */
    int needs();

    record Words(List<Key> words) implements Option {

      public Words {
        words = List.copyOf(words);
      }

      @Override
      public int needs() {
        return words.get(0).number();
      }
    }

    record Apart(List<Key> words) implements Option {

      public Apart {
        words = List.copyOf(words);
      }

      @Override
      public int needs() {
        return words.get(0).number();
      }
    }

    record Concept(int number) implements Option {

      @Override
      public int needs() {
        return number;
      }
    }

    record Amount(Quantity quantity) implements Option {

      @Override
      public int needs() {
        return Keys.AMOUNT;
      }
    }
  }

  private final int number;
  private final Phrase phrase;
  private final List<Slot> slots;
  private final boolean ordered;

  /**
   * @param number tells it from the other phrases of the same rubric, counted from 0
   * @param slots those of the phrase's terms
   */
  Sought(int number, Phrase phrase, List<Slot> slots) {
    this.number = number;
    this.phrase = phrase;
    this.slots = List.copyOf(slots);
    this.ordered = slots.stream().anyMatch(Slot::afterPrevious);
  }

  int number() {
    return number;
  }

  Phrase phrase() {
    return phrase;
  }

  List<Slot> slots() {
    return slots;
  }

  /** Whether the order of any of its terms matters. */
  boolean isOrdered() {
    return ordered;
  }
}
