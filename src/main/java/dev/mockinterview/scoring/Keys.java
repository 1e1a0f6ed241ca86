package dev.mockinterview.scoring;

import dev.mockinterview.scoring.Phrase.Option;
import dev.mockinterview.scoring.Phrase.Term;
import dev.mockinterview.scoring.Phrase.Word;
import dev.mockinterview.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the words, concepts and amounts that a rubric's phrases look for, so that most phrases
 * can be ruled out for a clause by comparing a few bits. Built while a rubric is compiled, then
 * only read.
 */
final class Keys {

  /** The number that stands for any amount. */
  private static final int AMOUNT = 0;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Character, List<Word>> spellable = new HashMap<>();

  /** What must be in a clause for the phrase to match: a key of each set. */
  List<BitSet> needs(Phrase phrase) {
    return phrase.terms().stream().map(this::anyOf).toList();
  }

  private BitSet anyOf(Term term) {
    BitSet any = new BitSet();
    for (Option option : term.options()) {
      any.set(number(option));
    }
    return any;
  }

  private int number(Option option) {
    if (option instanceof Option.Concept concept) {
      return number(concept.key());
    }
    if (option instanceof Option.Words words) {
      return numberOfFirst(words.words());
    }
    if (option instanceof Option.Apart apart) {
      return numberOfFirst(apart.words());
    }
    return AMOUNT;
  }

  private int numberOfFirst(List<Word> words) {
    words.stream().filter(Word::spellable).forEach(this::addSpellable);
    return number(words.get(0).key());
  }

  private void addSpellable(Word word) {
    List<Word> same = spellable.computeIfAbsent(word.text().charAt(0), first -> new ArrayList<>());
    if (!same.contains(word)) {
      same.add(word);
    }
  }

  private int number(String key) {
    return numbers.computeIfAbsent(key, each -> AMOUNT + 1 + numbers.size());
  }

  /** The clauses of an answer with the keys that stand in them, misspelled ones too. */
  List<Seen> see(List<Reading> readings, Spelling spelling) {
    return readings.stream().map(reading -> see(reading, spelling)).toList();
  }

  private Seen see(Reading reading, Spelling spelling) {
    BitSet present = new BitSet();
    if (!reading.quantities().isEmpty()) {
      present.set(AMOUNT);
    }
    reading.words().keySet().forEach(key -> mark(key, present));
    reading.concepts().keySet().forEach(key -> mark(key, present));
    Map<String, List<Integer>> misspelled = misspelled(reading, spelling);
    misspelled.keySet().forEach(key -> mark(key, present));
    return new Seen(reading, present, misspelled);
  }

  private Map<String, List<Integer>> misspelled(Reading reading, Spelling spelling) {
    Map<String, List<Integer>> found = new HashMap<>();
    for (int i = 0; i < reading.clause().size(); i++) {
      Token token = reading.clause().token(i);
      if (spelling.isUnknown(token)) {
        for (Word word : spellable.getOrDefault(token.word().charAt(0), List.of())) {
          if (spelling.isMisspelling(token, word)) {
            List<Integer> at = found.computeIfAbsent(word.key(), key -> new ArrayList<>());
            if (!at.contains(i)) {
              at.add(i);
            }
          }
        }
      }
    }
    return found;
  }

  private void mark(String key, BitSet present) {
    Integer number = numbers.get(key);
    if (number != null) {
      present.set(number);
    }
  }
}
