package dev.mockinterview.scoring;

import dev.mockinterview.scoring.Phrase.Word;
import dev.mockinterview.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds where a clause has words of a rubric misspelled. */
final class Misspellings {

  private record Meant(Spelling.Spelled stem, Spelling.Spelled text, int number) {}

  /** People hardly ever get a word's first letter wrong. */
  private final Map<Character, List<Meant>> byFirstLetter = new HashMap<>();

  /**
   * @param number what {@link Keys} number it
   */
  void add(Word word, int number) {
    Meant meant =
        new Meant(Spelling.Spelled.of(word.stem()), Spelling.Spelled.of(word.text()), number);
    List<Meant> same =
        byFirstLetter.computeIfAbsent(word.text().charAt(0), first -> new ArrayList<>());
    if (!same.contains(meant)) {
      same.add(meant);
    }
  }

  /**
   * @param numbers how many numbers there are
   */
  Positions in(Clause clause, Spelling spelling, int numbers) {
    Positions found = new Positions(numbers);
    for (int i = 0; i < clause.size(); i++) {
      Token token = clause.token(i);
      if (spelling.isUnknown(token)) {
        Spelling.Spelled stem = Spelling.Spelled.of(token.stem());
        Spelling.Spelled text = Spelling.Spelled.of(token.word());
        for (Meant meant : byFirstLetter.getOrDefault(token.word().charAt(0), List.of())) {
          if (stem.isNear(meant.stem()) || text.isNear(meant.text())) {
            found.add(meant.number(), i);
          }
        }
      }
    }
    return found;
  }
}
