package dev.mockinterview.scoring;

import dev.mockinterview.scoring.Phrase.Option;
import dev.mockinterview.scoring.Phrase.Term;
import dev.mockinterview.scoring.Phrase.Word;
import dev.mockinterview.text.FunctionWords;
import dev.mockinterview.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds where a clause says a term of a phrase. */
final class Places {

  private Places() {}

  /** All places in a clause where the term is said, or where a number says it wrongly. */
  static List<Place> of(Term term, Seen clause, CompiledRubric rubric) {
    Reading reading = clause.reading();
    List<Place> places = new ArrayList<>();
    for (Option option : term.options()) {
      if (option instanceof Option.Concept concept) {
        reading
            .concepts()
            .getOrDefault(concept.key(), List.of())
            .forEach(found -> places.add(Place.said(found.first(), found.last())));
      } else if (option instanceof Option.Words words) {
        places.addAll(sequences(words.words(), clause));
      } else if (option instanceof Option.Apart apart) {
        together(apart.words(), clause).ifPresent(places::add);
      } else if (option instanceof Option.Amount amount) {
        places.addAll(amounts(amount.quantity(), reading, rubric));
      }
    }
    places.removeIf(place -> place.joins(reading.own()));
    return places;
  }

  private static List<Place> sequences(List<Word> words, Seen clause) {
    List<Place> places = new ArrayList<>();
    for (int first : at(words.get(0), clause)) {
      int last = first;
      for (Word word : words.subList(1, words.size())) {
        last = last < 0 ? -1 : nextWord(clause.reading(), last, at(word, clause));
      }
      if (last >= 0) {
        places.add(Place.said(first, last));
      }
    }
    return places;
  }

  private static Optional<Place> together(List<Word> words, Seen clause) {
    Set<Integer> tokens = new TreeSet<>();
    for (Word word : words) {
      List<Integer> found = at(word, clause);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      tokens.add(found.get(0));
    }
    return Optional.of(Place.of(tokens, Match.Kind.SAID));
  }

  private static List<Integer> at(Word word, Seen clause) {
    List<Integer> exact = clause.reading().words().getOrDefault(word.key(), List.of());
    return exact.isEmpty() && word.spellable()
        ? clause.misspelled().getOrDefault(word.key(), List.of())
        : exact;
  }

  private static List<Place> amounts(Quantity wanted, Reading reading, CompiledRubric rubric) {
    List<Place> places = new ArrayList<>();
    for (Quantity said : reading.quantities()) {
      Match.Kind kind = null;
      if (said.sameAs(wanted)) {
        kind = Match.Kind.SAID;
      } else if (said.sameNumber(wanted)) {
        kind = Match.Kind.WRONG_UNIT;
      } else if (said.dimension().equals(wanted.dimension()) && !rubric.knows(said)) {
        kind = Match.Kind.OTHER_NUMBER;
      }
      if (kind != null) {
        places.add(Place.of(List.of(said.first(), said.last()), kind));
      }
    }
    return places;
  }

  /** The index of a word that follows, only function words and quotes between; -1 if none does. */
  private static int nextWord(Reading reading, int last, List<Integer> wanted) {
    int next = last + 1;
    while (next < reading.clause().size()) {
      if (wanted.contains(next)) {
        return next;
      }
      String word = reading.clause().word(next++);
      if (!FunctionWords.contains(word) && !"'\"".contains(word)) {
        return -1;
      }
    }
    return -1;
  }
}
