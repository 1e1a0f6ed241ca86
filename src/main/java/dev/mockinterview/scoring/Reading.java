package dev.mockinterview.scoring;

import dev.mockinterview.text.Quantities;
import dev.mockinterview.text.Quantity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * All that the rules know of one clause whatever the rubric, worked out once: which concepts stand
 * where, its numbers, what it denies and what it takes back.
 *
 * @param own index of the first token of the clause itself; tokens before it are the subject that a
 *     pronoun stands for
 * @param content the tokens that say something
 * @param names the tokens that are joined names as they stand: CloudTrail is no trail
 * @param hedges where the clause guesses
 * @param lists the tokens of each item of a bare list
 */
record Reading(
    Clause clause,
    int own,
    BitSet content,
    List<Concepts.Occurrence> concepts,
    BitSet names,
    List<Quantity> quantities,
    List<Negation.Scope> denials,
    BitSet retracted,
    List<Integer> hedges,
    List<BitSet> lists) {

  static Reading of(Clause clause, int own, Concepts concepts) {
    List<Concepts.Occurrence> found = concepts.in(clause.tokens());
    BitSet names = new BitSet();
    for (Concepts.Occurrence concept : found) {
      if (concept.name()) {
        names.set(concept.first());
      }
    }
    BitSet content = new BitSet(clause.size());
    for (int i = 0; i < clause.size(); i++) {
      content.set(i, clause.token(i).isContent());
    }
    return new Reading(
        clause,
        own,
        content,
        found,
        names,
        Quantities.in(clause.tokens()),
        Negation.in(clause),
        Retraction.in(clause),
        Hedge.in(clause, own),
        Enumeration.itemsIn(clause));
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
    return new Reading(
        clause, own, content, concepts, names, quantities, all, retracted, hedges, lists);
  }
}
