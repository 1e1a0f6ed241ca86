package dev.mockinterview.scoring;

import dev.mockinterview.text.Quantities;
import dev.mockinterview.text.Quantity;
import dev.mockinterview.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that the rules know of one clause, worked out once: where which word and concept stands, its
 * numbers, what it denies and what it takes back.
 *
 * @param own index of the first token of the clause itself; tokens before it are the subject that a
 *     pronoun stands for
 * @param hedges where the clause guesses
 * @param lists the tokens of each item of a bare list
 */
record Reading(
    Clause clause,
    int own,
    Map<String, List<Integer>> words,
    Map<String, List<Concepts.Occurrence>> concepts,
    List<Quantity> quantities,
    List<Negation.Scope> denials,
    BitSet retracted,
    List<Integer> hedges,
    List<BitSet> lists) {

  static Reading of(Clause clause, int own, Concepts concepts) {
    Map<String, List<Concepts.Occurrence>> found = new HashMap<>();
    BitSet names = new BitSet();
    for (Concepts.Occurrence concept : concepts.in(clause.tokens())) {
      found.computeIfAbsent(concept.key(), key -> new ArrayList<>()).add(concept);
      if (concept.name()) {
        names.set(concept.first());
      }
    }
    Map<String, List<Integer>> words = words(clause, names);
    return new Reading(
        clause,
        own,
        words,
        found,
        Quantities.in(clause.tokens()),
        Negation.in(clause),
        Retraction.in(clause),
        Hedge.in(clause, own),
        Enumeration.itemsIn(clause));
  }

  /**
   * @param names the tokens that are joined names as they stand: CloudTrail is no trail
   */
  private static Map<String, List<Integer>> words(Clause clause, BitSet names) {
    Map<String, List<Integer>> words = new HashMap<>();
    for (int i = 0; i < clause.size(); i++) {
      Token token = clause.token(i);
      if (token.kind() == Token.Kind.MARK) {
        continue;
      }
      put(
          words,
          isTheRestOf(clause, i) ? "the rest" : Phrase.Word.key(token.word(), token.stem()),
          i);
      if (token.isContent() && i + 1 < clause.size() && clause.token(i + 1).isContent()) {
        // "web socket" is a WebSocket: what Snowball makes of the joined word ends as its last word
        put(words, token.word() + clause.token(i + 1).stem(), i);
      }
      for (String piece : names.get(i) ? List.<String>of() : token.pieces()) {
        put(words, piece, i);
      }
    }
    return words;
  }

  /**
   * The same clause, denied as a whole by another sentence or by how its sentence begins.
   *
   * @param from offset in the text where what is denied begins; a negator before it is that of the
   *     denial itself
   */
  Reading disclaimed(int from) {
    List<Negation.Scope> all = new ArrayList<>();
    denials.stream()
        .filter(denial -> denial.negator() < 0 || clause.token(denial.negator()).start() >= from)
        .forEach(all::add);
    all.add(Negation.Scope.whole(clause));
    return new Reading(clause, own, words, concepts, quantities, all, retracted, hedges, lists);
  }

  /** "The rest of it" is no REST. */
  private static boolean isTheRestOf(Clause clause, int at) {
    Token token = clause.token(at);
    return token.word().equals("rest")
        && token.kind() == Token.Kind.WORD
        && clause.word(at - 1).equals("the")
        && !clause.word(at + 1).startsWith("api");
  }

  private static void put(Map<String, List<Integer>> words, String key, int index) {
    List<Integer> at = words.computeIfAbsent(key, k -> new ArrayList<>(2));
    if (at.isEmpty() || at.get(at.size() - 1) != index) {
      at.add(index);
    }
  }
}
