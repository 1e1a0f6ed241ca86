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
 * Numbers the words and concepts that a rubric's phrases look for, so that a clause is looked up
 * word by word once, and most phrases are ruled out for it by comparing a few bits. Built while a
 * rubric is compiled, then only read.
 */
final class Keys {

  /** The number that stands for any amount. */
  static final int AMOUNT = 0;

  /** A power of two. */
  private static final int HASHES = 1 << 14;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final BitSet hashes = new BitSet(HASHES);
  private final Misspellings misspellings = new Misspellings();

  private final Wanted wanted = new Wanted();

  /** Takes up a phrase that will be looked for. */
  Sought seek(Phrase phrase) {
    List<Sought.Slot> slots = phrase.terms().stream().map(this::slot).toList();
    return new Sought(wanted.add(slots), phrase, slots);
  }

  private Sought.Slot slot(Term term) {
    return new Sought.Slot(
        term.options().stream().map(this::option).toList(), term.afterPrevious());
  }

  private Sought.Option option(Option option) {
    if (option instanceof Option.Concept concept) {
      return new Sought.Option.Concept(number(concept.key()));
    }
    if (option instanceof Option.Words words) {
      return new Sought.Option.Words(keys(words.words()));
    }
    if (option instanceof Option.Apart apart) {
      return new Sought.Option.Apart(keys(apart.words()));
    }
    return new Sought.Option.Amount(((Option.Amount) option).quantity());
  }

  private List<Sought.Key> keys(List<Word> words) {
    List<Sought.Key> keys = new ArrayList<>();
    for (Word word : words) {
      int number = number(word.key());
      if (word.spellable()) {
        misspellings.add(word, number);
      }
      keys.add(new Sought.Key(number, word.spellable()));
    }
    return keys;
  }

  private int number(String key) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    numbers.put(key.intern(), count()); // as the words of answers are
    hashes.set(key.hashCode() & (HASHES - 1));
    return count() - 1;
  }

  /** How many numbers there are. */
  private int count() {
    return AMOUNT + 1 + numbers.size();
  }

  /** The clauses of an answer with what of the rubric stands in them, misspelled words too. */
  List<Seen> see(List<Reading> readings, Spelling spelling) {
    List<Seen> seen = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      seen.add(see(reading, spelling));
    }
    return seen;
  }

  private Seen see(Reading reading, Spelling spelling) {
    Positions words = words(reading);
    Positions misspelled = misspellings.in(reading.clause(), spelling, count());
    BitSet present = new BitSet(count());
    if (!reading.quantities().isEmpty()) {
      present.set(AMOUNT);
    }
    present.or(words.numbers());
    present.or(misspelled.numbers());
    Map<Integer, List<Concepts.Occurrence>> concepts = new HashMap<>();
    for (Concepts.Occurrence concept : reading.concepts()) {
      Integer number = numbers.get(concept.key());
      if (number != null) {
        concepts.computeIfAbsent(number, each -> new ArrayList<>()).add(concept);
        present.set(number);
      }
    }
    return new Seen(reading, words, misspelled, concepts, wanted.by(present));
  }

  private Positions words(Reading reading) {
    Positions words = new Positions(count());
    Clause clause = reading.clause();
    for (int i = 0; i < clause.size(); i++) {
      Token token = clause.token(i);
      if (token.kind() == Token.Kind.MARK) {
        continue;
      }
      add(isTheRestOf(clause, i) ? "the rest" : token.key(), i, words);
      if (token.isContent() && i + 1 < clause.size() && clause.token(i + 1).isContent()) {
        // "web socket" is a WebSocket: what Snowball makes of the joined word ends as its last word
        addJoined(token.word(), clause.token(i + 1).stem(), i, words);
      }
      if (!token.pieces().isEmpty() && !reading.names().get(i)) {
        for (String piece : token.pieces()) {
          add(piece, i, words);
        }
      }
    }
    return words;
  }

  /**
   * Joining and looking up every two words takes long, and hardly ever finds any. The hash of the
   * joined word follows from those of its parts, by the definition of {@link String#hashCode}, and
   * most often shows already that no key is like it.
   */
  private void addJoined(String first, String second, int at, Positions words) {
    int hash = first.hashCode();
    for (int i = 0; i < second.length(); i++) {
      hash = 31 * hash + second.charAt(i);
    }
    if (hashes.get(hash & (HASHES - 1))) {
      add(first + second, at, words);
    }
  }

  private void add(String key, int at, Positions words) {
    Integer number = numbers.get(key);
    if (number != null) {
      words.add(number, at);
    }
  }

  /** "The rest of it" is no REST. */
  private static boolean isTheRestOf(Clause clause, int at) {
    Token token = clause.token(at);
    return token.word().equals("rest")
        && token.kind() == Token.Kind.WORD
        && clause.word(at - 1).equals("the")
        && !clause.word(at + 1).startsWith("api");
  }
}
