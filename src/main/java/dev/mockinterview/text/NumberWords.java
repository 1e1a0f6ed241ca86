package dev.mockinterview.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers as people write and say them: {@code 10,000}, {@code 10k}, "twenty-nine". */
final class NumberWords {

  private static final Map<String, Integer> SMALL = small();
  private static final Map<String, Double> SCALES =
      Map.of("hundred", 1e2, "thousand", 1e3, "k", 1e3, "million", 1e6, "mio", 1e6, "billion", 1e9);

  private NumberWords() {}

  /** The value of a number token or of a number word below a hundred; null for anything else. */
  static @Nullable Double value(Token token) {
    if (token.kind() == Token.Kind.NUMBER) {
      return Double.valueOf(token.word());
    }
    Integer small = SMALL.get(token.word());
    return small == null ? null : small.doubleValue();
  }

  /** What a word multiplies the number before it by; null where it is no scale. */
  static @Nullable Double scale(String word) {
    return SCALES.get(word);
  }

  private static Map<String, Integer> small() {
    Map<String, Integer> numbers = new HashMap<>();
    String[] ones =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                + "fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    for (int i = 0; i < ones.length; i++) {
      numbers.put(ones[i], i);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) {
      numbers.put(tens[i], 20 + 10 * i);
    }
    return Map.copyOf(numbers);
  }
}
