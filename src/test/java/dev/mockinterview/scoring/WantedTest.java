package dev.mockinterview.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WantedTest {

  private static final int NUMBERS = 40;

  private final Random random = new Random(20261123);

  @Test
  void findsThePhrasesOfWhichEverySlotMayBeFilled() {
    Wanted wanted = new Wanted();
    List<List<Sought.Slot>> phrases = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      List<Sought.Slot> slots = slots(1 + random.nextInt(4));
      phrases.add(slots);
      assertThat(wanted.add(slots)).isEqualTo(i);
    }
    for (int i = 0; i < 2_000; i++) {
      BitSet numbers = numbers();
      BitSet expected = new BitSet();
      for (int j = 0; j < phrases.size(); j++) {
        expected.set(
            j, phrases.get(j).stream().allMatch(slot -> slot.needs().anyMatch(numbers::get)));
      }

      assertThat(wanted.by(numbers)).isEqualTo(expected);
    }
  }

  @Test
  void neverMissesAPhraseOfManySlots() {
    Wanted wanted = new Wanted();
    List<Sought.Slot> slots = slots(100);
    int phrase = wanted.add(slots);
    BitSet all = new BitSet();
    all.set(0, NUMBERS);

    assertThat(wanted.by(all).get(phrase)).isTrue();
    assertThat(wanted.by(new BitSet()).get(phrase)).isFalse();
  }

  private BitSet numbers() {
    BitSet numbers = new BitSet();
    for (int i = random.nextInt(15); i > 0; i--) {
      numbers.set(random.nextInt(2 * NUMBERS));
    }
    return numbers;
  }

  private List<Sought.Slot> slots(int count) {
    List<Sought.Slot> slots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Sought.Option> options = new ArrayList<>();
      for (int j = random.nextInt(4); j >= 0; j--) {
        options.add(new Sought.Option.Concept(random.nextInt(NUMBERS)));
      }
      slots.add(new Sought.Slot(options, false));
    }
    return slots;
  }
}
