package dev.mockinterview.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.scoring.Spelling.Spelled;
import java.util.Random;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  private final Random random = new Random(20261123);

  @ParameterizedTest
  @CsvSource({
    "cahce,cache,true",
    "cach,cache,true",
    "cauche,cache,true",
    "vache,cache,false",
    "rset,rest,true",
    "rat,rest,false",
    "authoriser,authorizer,true",
    "atuhoriser,authorizer,true",
    "atuhorisre,authorizer,false"
  })
  void oneLetterIsOffFromFourOnAndTwoFromEight(String said, String meant, boolean near) {
    assertThat(Spelled.of(said).isNear(Spelled.of(meant))).isEqualTo(near);
  }

  @Test
  void quickAnswersAreThoseOfTheDistance() {
    int near = 0;
    for (int i = 0; i < 200_000; i++) {
      String meant = word();
      String said = i % 3 == 0 ? word() : mistyped(mistyped(meant));

      boolean found = Spelled.of(said).isNear(Spelled.of(meant));

      assertThat(found).as("%s for %s", said, meant).isEqualTo(isNear(said, meant));
      near += found ? 1 : 0;
    }
    assertThat(near).isGreaterThan(1_000);
  }

  private static boolean isNear(String said, String meant) {
    int length = Math.min(said.length(), meant.length());
    return length >= 4
        && said.charAt(0) == meant.charAt(0)
        && new DamerauLevenshteinDistance().apply(said, meant) <= (length < 8 ? 1 : 2);
  }

  private String word() {
    StringBuilder word = new StringBuilder("c");
    int length = 1 + random.nextInt(11);
    for (int i = 0; i < length; i++) {
      word.append(letter());
    }
    return word.toString();
  }

  /** Few letters, so that words are often alike; two of them share a bit. */
  private char letter() {
    return "acehsu\u0161\u0121".charAt(random.nextInt(8));
  }

  private String mistyped(String word) {
    int at = random.nextInt(word.length());
    StringBuilder typed = new StringBuilder(word);
    switch (random.nextInt(4)) {
      case 0 -> typed.insert(at, letter());
      case 1 -> typed.setCharAt(at, letter());
      case 2 -> typed.deleteCharAt(word.length() > 1 ? at : 0).append(word.length() > 1 ? "" : "c");
      default -> typed.append(typed.charAt(at)).deleteCharAt(at);
    }
    return typed.toString();
  }
}
