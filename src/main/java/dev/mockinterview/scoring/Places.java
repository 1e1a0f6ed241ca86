package dev.mockinterview.scoring;

import dev.mockinterview.scoring.Phrase.Option;
import dev.mockinterview.scoring.Phrase.Term;
import dev.mockinterview.scoring.Phrase.Word;
import dev.mockinterview.text.FunctionWords;
import dev.mockinterview.text.Quantity;
import dev.mockinterview.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds where a clause says a term of a phrase. */
final class Places {

  private final Spelling spelling;

  Places(Spelling spelling) {
    this.spelling = spelling;
  }

  /** All places in a clause where the term is said, or where a number says it wrongly. */
  List<Place> of(Term term, Reading reading, CompiledRubric rubric) {
    List<Place> places = new ArrayList<>();
    for (Option option : term.options()) {
      if (option instanceof Option.Concept concept) {
        reading
            .concepts()
            .getOrDefault(concept.key(), List.of())
            .forEach(found -> places.add(Place.said(found.first(), found.last())));
      } else if (option instanceof Option.Words words) {
        places.addAll(sequences(words.words(), reading));
      } else if (option instanceof Option.Apart apart) {
        together(apart.words(), reading).ifPresent(places::add);
      } else if (option instanceof Option.Amount amount) {
        places.addAll(amounts(amount.quantity(), reading, rubric));
      }
    }
    places.removeIf(place -> place.joins(reading.own()));
    return places;
  }

  private List<Place> sequences(List<Word> words, Reading reading) {
    List<Place> places = new ArrayList<>();
    for (int first : at(words.get(0), reading)) {
      int last = first;
      for (Word word : words.subList(1, words.size())) {
        last = last < 0 ? -1 : nextWord(reading, last, at(word, reading));
      }
      if (last >= 0) {
        places.add(Place.said(first, last));
      }
    }
    return places;
  }

  private Optional<Place> together(List<Word> words, Reading reading) {
    Set<Integer> tokens = new TreeSet<>();
    for (Word word : words) {
      List<Integer> found = at(word, reading);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      tokens.add(found.get(0));
    }
    return Optional.of(new Place(tokens, Match.Kind.SAID));
  }

  private List<Integer> at(Word word, Reading reading) {
    List<Integer> exact = reading.words().getOrDefault(word.key(), List.of());
    if (!exact.isEmpty() || !word.spellable()) {
      return exact;
    }
    List<Integer> misspelled = new ArrayList<>();
    for (int i = 0; i < reading.clause().size(); i++) {
      Token token = reading.clause().token(i);
      if (spelling.isUnknown(token) && spelling.isMisspelling(token, word)) {
        misspelled.add(i);
      }
    }
    return misspelled;
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
        places.add(new Place(List.of(said.first(), said.last()), kind));
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
