package dev.mockinterview.scoring;

import dev.mockinterview.scoring.Sought.Option;
import dev.mockinterview.text.FunctionWords;
import dev.mockinterview.text.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Finds where a clause says a term of a phrase. */
final class Places {

  private final Seen clause;
  private final Reading reading;
  private final CompiledRubric rubric;
  private final List<Place> found = new ArrayList<>(4);

  private Places(Seen clause, CompiledRubric rubric) {
    this.clause = clause;
    this.reading = clause.reading();
    this.rubric = rubric;
  }

  /** All places in a clause where the term is said, or where a number says it wrongly. */
  static List<Place> of(Sought.Slot term, Seen clause, CompiledRubric rubric) {
    Places places = new Places(clause, rubric);
    for (Option option : term.options()) {
      places.add(option);
    }
    return places.found;
  }

  private void add(Option option) {
    if (option instanceof Option.Words words) {
      addSequences(words.words());
    } else if (option instanceof Option.Concept concept) {
      for (Concepts.Occurrence each : clause.concepts().getOrDefault(concept.number(), List.of())) {
        add(Place.said(each.first(), each.last()));
      }
    } else if (option instanceof Option.Apart apart) {
      addTogether(apart.words());
    } else if (option instanceof Option.Amount amount) {
      addAmounts(amount.quantity());
    }
  }

  private void add(Place place) {
    if (!place.joins(reading.own())) {
      found.add(place);
    }
  }

  private void addSequences(List<Sought.Key> words) {
    for (int first : clause.at(words.get(0))) {
      int last = first;
      for (int i = 1; i < words.size() && last >= 0; i++) {
        last = nextWord(last, clause.at(words.get(i)));
      }
      if (last >= 0) {
        add(Place.said(first, last));
      }
    }
  }

  private void addTogether(List<Sought.Key> words) {
    int[] tokens = new int[words.size()];
    for (int i = 0; i < tokens.length; i++) {
      int[] at = clause.at(words.get(i));
      if (at.length == 0) {
        return;
      }
      tokens[i] = at[0];
    }
    add(Place.together(tokens));
  }

  private void addAmounts(Quantity wanted) {
    for (Quantity said : reading.quantities()) {
      if (said.sameAs(wanted)) {
        add(Place.amount(said.first(), said.last(), Match.Kind.SAID));
      } else if (said.sameNumber(wanted)) {
        add(Place.amount(said.first(), said.last(), Match.Kind.WRONG_UNIT));
      } else if (said.dimension().equals(wanted.dimension()) && !rubric.knows(said)) {
        add(Place.amount(said.first(), said.last(), Match.Kind.OTHER_NUMBER));
      }
    }
  }

  /** The index of a word that follows, only function words and quotes between; -1 if none does. */
  private int nextWord(int last, int[] wanted) {
    for (int next : wanted) {
      if (next > last) {
        return isQuiet(last + 1, next) ? next : -1;
      }
    }
    return -1;
  }

  private boolean isQuiet(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = reading.clause().word(i);
      if (!FunctionWords.contains(word) && !"'\"".contains(word)) {
        return false;
      }
    }
    return true;
  }
}
