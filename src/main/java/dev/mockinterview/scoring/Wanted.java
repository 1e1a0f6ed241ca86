package dev.mockinterview.scoring;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Knows which phrases want which of a rubric's {@link Keys}, and so rules out most phrases for a
 * clause without looking at them. Built while a rubric is compiled, then only read.
 */
final class Wanted {

  /** Slots of a phrase have a bit each; those beyond share the last one. */
  private static final int MOST_SLOTS = 30;

  private static final int PHRASE = 5;

  /** For each number the slots that it fills: the phrase, and in its lowest bits the slot. */
  private int[][] slotsByNumber = {};

  /** For each phrase the bits of all its slots. */
  private int[] whole = {};

  /** Takes up a phrase and numbers it. */
  int add(List<Sought.Slot> slots) {
    int phrase = whole.length;
    int all = 0;
    for (int i = 0; i < slots.size(); i++) {
      int slot = Math.min(i, MOST_SLOTS);
      all |= 1 << slot;
      slots.get(i).needs().forEach(number -> add(number, phrase << PHRASE | slot));
    }
    whole = Arrays.copyOf(whole, phrase + 1);
    whole[phrase] = all;
    return phrase;
  }

  private void add(int number, int slot) {
    if (number >= slotsByNumber.length) {
      int known = slotsByNumber.length;
      slotsByNumber = Arrays.copyOf(slotsByNumber, 2 * number + 1);
      Arrays.fill(slotsByNumber, known, slotsByNumber.length, new int[0]);
    }
    int[] slots = slotsByNumber[number];
    slotsByNumber[number] = Arrays.copyOf(slots, slots.length + 1);
    slotsByNumber[number][slots.length] = slot;
  }

  /** The phrases each of whose slots one of these numbers may fill. */
  BitSet by(BitSet numbers) {
    BitSet phrases = new BitSet(whole.length);
    int[] filled = new int[whole.length];
    for (int i = numbers.nextSetBit(0);
        i >= 0 && i < slotsByNumber.length;
        i = numbers.nextSetBit(i + 1)) {
      for (int slot : slotsByNumber[i]) {
        int phrase = slot >> PHRASE;
        filled[phrase] |= 1 << (slot & ((1 << PHRASE) - 1));
        if (filled[phrase] == whole[phrase]) {
          phrases.set(phrase);
        }
      }
    }
    return phrases;
  }
}
