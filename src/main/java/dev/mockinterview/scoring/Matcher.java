package dev.mockinterview.scoring;

import dev.mockinterview.scoring.Phrase.Option;
import dev.mockinterview.scoring.Phrase.Term;
import dev.mockinterview.scoring.Phrase.Word;
import dev.mockinterview.text.FunctionWords;
import dev.mockinterview.text.Quantity;
import dev.mockinterview.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks for a phrase in the reading of a clause. */
final class Matcher {

  /** How many tokens a phrase may be spread over for each of its terms beyond the first. */
  private static final int REACH_PER_TERM = 6;

  private static final int REACH = 8;

  private final Spelling spelling;

  Matcher(Spelling spelling) {
    this.spelling = spelling;
  }

  /**
   * One term's place in a clause.
   *
   * @param tokens indices of its tokens
   * @param amount how well a number matches, {@code SAID} for words
   */
  private record Place(Collection<Integer> tokens, Match.Kind amount) {

    static Place said(Integer... tokens) {
      return new Place(List.of(tokens), Match.Kind.SAID);
    }

    int first() {
      return tokens.stream().mapToInt(Integer::intValue).min().orElseThrow();
    }

    int last() {
      return tokens.stream().mapToInt(Integer::intValue).max().orElseThrow();
    }
  }

  /** The best match of the phrase, if the clause has all its terms close together. */
  Optional<Match> find(Phrase phrase, Reading reading, CompiledRubric rubric) {
    List<List<Place>> places = new ArrayList<>();
    for (Term term : phrase.terms()) {
      List<Place> found = places(term, reading, rubric);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      places.add(found);
    }
    return places.get(0).stream()
        .map(anchor -> nearest(phrase, places, anchor, reading))
        .flatMap(Optional::stream)
        .map(chosen -> match(phrase, chosen, reading))
        .flatMap(Optional::stream)
        .min(Match.BEST_FIRST);
  }

  /** For every term the place nearest to the anchor, if all lie within reach and in order. */
  private static Optional<List<Place>> nearest(
      Phrase phrase, List<List<Place>> places, Place anchor, Reading reading) {
    List<Place> chosen = new ArrayList<>(List.of(anchor));
    Set<Integer> used = new HashSet<>(anchor.tokens());
    for (int i = 1; i < places.size(); i++) {
      Place previous = chosen.get(i - 1);
      boolean after = phrase.terms().get(i).afterPrevious();
      Optional<Place> best =
          places.get(i).stream()
              .filter(
                  place ->
                      place.tokens().stream().noneMatch(token -> isTaken(token, used, reading)))
              .filter(place -> !after || place.first() > previous.last())
              .min(
                  Comparator.comparing(Place::amount)
                      .thenComparing(place -> distance(anchor, place)));
      if (best.isEmpty()) {
        return Optional.empty();
      }
      chosen.add(best.get());
      used.addAll(best.get().tokens());
    }
    return Optional.of(chosen);
  }

  /** A word serves one term, but a joined name may serve each of its words. */
  private static boolean isTaken(int token, Set<Integer> used, Reading reading) {
    return used.contains(token) && reading.clause().token(token).pieces().isEmpty();
  }

  private static int distance(Place anchor, Place place) {
    return Math.abs(anchor.first() - place.first());
  }

  private static Optional<Match> match(Phrase phrase, List<Place> chosen, Reading reading) {
    TreeSet<Integer> tokens = new TreeSet<>();
    chosen.forEach(place -> tokens.addAll(place.tokens()));
    TreeSet<Integer> own = new TreeSet<>(tokens.tailSet(reading.own()));
    boolean takenBack = tokens.stream().allMatch(reading.retracted()::get);
    boolean partlyTakenBack = tokens.stream().anyMatch(reading.retracted()::get);
    int reach = REACH + REACH_PER_TERM * (phrase.terms().size() - 1);
    if (own.isEmpty() || takenBack) {
      return Optional.empty();
    }
    long words = reading.clause().wordsBetween(own.first(), own.last());
    if (words > reach) {
      return Optional.empty();
    }
    Match.Kind amount =
        chosen.stream().map(Place::amount).max(Comparator.naturalOrder()).orElseThrow();
    return polarity(phrase, tokens, reading)
        .filter(said -> said || amount == Match.Kind.SAID)
        .map(said -> said ? amount : Match.Kind.OPPOSED)
        .map(
            kind ->
                new Match(
                    phrase,
                    kind,
                    reading.clause().token(own.first()).start(),
                    reading.clause().token(own.last()).end(),
                    words,
                    partlyTakenBack));
  }

  /**
   * Whether the clause says what the phrase wants; empty where it says neither that nor its
   * opposite.
   */
  private static Optional<Boolean> polarity(Phrase phrase, Set<Integer> tokens, Reading reading) {
    List<Negation.Scope> denials =
        reading.denials().stream()
            .filter(scope -> !tokens.contains(scope.negator()))
            .filter(scope -> tokens.stream().anyMatch(scope::covers))
            .toList();
    if (denials.isEmpty() && isOnlyWhatADenialIsAbout(tokens, reading)) {
      return Optional.empty();
    }
    boolean denied = !denials.isEmpty() && !undoEachOther(denials);
    if (denied == phrase.denied()) {
      return Optional.of(true);
    }
    boolean soft = denials.stream().anyMatch(Negation.Scope::soft);
    return soft || phrase.denied() ? Optional.empty() : Optional.of(false);
  }

  /** "X can't be had" says nothing of X that could earn. */
  private static boolean isOnlyWhatADenialIsAbout(Set<Integer> tokens, Reading reading) {
    return reading.denials().stream()
        .anyMatch(scope -> tokens.stream().allMatch(scope.subject()::get));
  }

  private static boolean undoEachOther(List<Negation.Scope> denials) {
    return denials.size() == 2 && denials.get(0).undoes(denials.get(1));
  }

  private List<Place> places(Term term, Reading reading, CompiledRubric rubric) {
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
    return places;
  }

  private List<Place> sequences(List<Word> words, Reading reading) {
    List<Place> places = new ArrayList<>();
    for (int first : at(words.get(0), reading)) {
      int last = first;
      for (Word word : words.subList(1, words.size())) {
        int next = nextWord(reading.clause(), last);
        last = next >= 0 && at(word, reading).contains(next) ? next : -1;
        if (last < 0) {
          break;
        }
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

  private static int nextWord(Clause clause, int at) {
    int next = at + 1;
    while (next < clause.size()
        && ("'\"".contains(clause.word(next)) || FunctionWords.contains(clause.word(next)))) {
      next++;
    }
    return next < clause.size() ? next : -1;
  }
}
