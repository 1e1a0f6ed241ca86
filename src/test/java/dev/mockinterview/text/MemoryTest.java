package dev.mockinterview.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryTest {

  private final AtomicInteger made = new AtomicInteger();
  private final Memory<String> memory =
      new Memory<>(
          text -> {
            made.incrementAndGet();
            return "<" + text + ">";
          });

  @Test
  void whatIsMetAgainIsNotMadeAgain() {
    assertThat(memory.of("tea")).isEqualTo("<tea>");
    assertThat(memory.of("tea")).isEqualTo("<tea>");

    assertThat(made).hasValue(1);
  }

  @Test
  void twoTextsOfOnePlaceAreBothKept() {
    for (int i = 0; i < 10; i++) {
      assertThat(memory.of("Aa")).isEqualTo("<Aa>"); // the same hash
      assertThat(memory.of("BB")).isEqualTo("<BB>");
    }

    assertThat(made).hasValue(2);
  }

  @Test
  void longTextsAreNotKept() {
    String text = "x".repeat(Memory.LONGEST + 1);
    memory.of(text);

    assertThat(memory.of(text)).isEqualTo("<" + text + ">");
    assertThat(made).hasValue(2);
  }

  @Test
  void neverGivesWhatBelongsToAnotherTextHoweverManyThereAreAndWhoeverAsks() {
    IntStream.range(0, 400_000)
        .parallel()
        .mapToObj(number -> Integer.toString(number % 90_000))
        .forEach(text -> assertThat(memory.of(text)).isEqualTo("<" + text + ">"));
  }
}
