package dev.mockinterview.scoring;

import dev.mockinterview.scoring.Phrase.Term;
import dev.mockinterview.text.Token;
import java.util.ArrayList;
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

  /** How many tokens behind "than" the thing may stand that is compared with. */
  private static final int THAN_REACH = 3;

  private static final Set<String> NOT_COMPARING = Set.of("rather", "other");

  private Matcher() {}

  /** The best match of the phrase, if the clause has all its terms close together. */
  static Optional<Match> find(Sought sought, Seen clause, CompiledRubric rubric) {
    if (!sought.mayBeIn(clause.keys())) {
      return Optional.empty();
    }
    Phrase phrase = sought.phrase();
    Reading reading = clause.reading();
    List<List<Place>> all = new ArrayList<>();
    for (Term term : phrase.terms()) {
      List<Place> found = Places.of(term, clause, rubric);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      all.add(found);
    }
    return all.get(0).stream()
        .map(anchor -> nearest(phrase, all, anchor, reading))
        .flatMap(Optional::stream)
        .map(chosen -> match(phrase, chosen, reading, rubric))
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

  private static Optional<Match> match(
      Phrase phrase, List<Place> chosen, Reading reading, CompiledRubric rubric) {
    TreeSet<Integer> tokens = new TreeSet<>();
    chosen.forEach(place -> tokens.addAll(place.tokens()));
    TreeSet<Integer> own = new TreeSet<>(tokens.tailSet(reading.own()));
    boolean takenBack = tokens.stream().allMatch(reading.retracted()::get);
    boolean partlyTakenBack = tokens.stream().anyMatch(reading.retracted()::get);
    int reach = REACH + REACH_PER_TERM * (phrase.terms().size() - 1);
    if (setsApart(phrase, chosen, reading.clause())) {
      return Optional.empty();
    }
    if (takenBack || own.stream().noneMatch(at -> reading.clause().token(at).isContent())) {
      return Optional.empty();
    }
    long words = reading.clause().wordsBetween(own.first(), own.last());
    if (words > reach) {
      return Optional.empty();
    }
    List<Negation.Scope> denials =
        reading.denials().stream()
            .filter(scope -> !tokens.contains(scope.negator()))
            .filter(scope -> tokens.stream().anyMatch(scope::covers))
            .toList();
    long ownContent = own.stream().filter(at -> reading.clause().token(at).isContent()).count();
    boolean borrowed = ownContent < 2 && own.size() < tokens.size();
    Match.Kind amount =
        chosen.stream().map(Place::amount).max(Comparator.naturalOrder()).orElseThrow();
    Optional<Match.Kind> kind =
        says(phrase, tokens, denials, reading)
            .filter(said -> !said || lacksTheRightThing(phrase, chosen, denials))
            .filter(said -> said || amount == Match.Kind.SAID)
            .map(said -> said ? amount : Match.Kind.OPPOSED);
    boolean hedged = Hedge.covers(reading.hedges(), own.first(), own.last());
    boolean listed =
        !rubric.asksForNames()
            && reading.lists().stream().anyMatch(item -> own.stream().allMatch(item::get));
    boolean echo =
        tokens.stream()
            .map(reading.clause()::token)
            .filter(Token::isContent)
            .allMatch(token -> rubric.questionStems().contains(token.stem()));
    denials.stream()
        .map(Negation.Scope::negator)
        .filter(at -> at >= reading.own())
        .forEach(own::add);
    int start = reading.clause().token(own.first()).start();
    int end = reading.clause().token(own.last()).end();
    return kind.map(
        how ->
            new Match(
                phrase,
                how,
                start,
                end,
                words,
                partlyTakenBack,
                borrowed,
                hedged,
                listed,
                echo && !phrase.denied() && !phrase.mayRepeat()));
  }

  /**
   * "REST costs more than HTTP": what stands behind "than" is what something else is measured by,
   * so that nothing before it is said of it. Where the phrase's order matters, its author took
   * care.
   */
  private static boolean setsApart(Phrase phrase, List<Place> chosen, Clause clause) {
    if (chosen.size() < 2 || phrase.terms().stream().anyMatch(Term::afterPrevious)) {
      return false;
    }
    return chosen.stream()
        .filter(place -> clause.token(place.first()).kind() != Token.Kind.NUMBER)
        .mapToInt(place -> than(clause, place.first()))
        .anyMatch(than -> than >= 0 && chosen.stream().anyMatch(other -> other.last() < than));
  }

  /** The index of a comparing "than" shortly before a word; -1 if there is none. */
  private static int than(Clause clause, int word) {
    for (int i = word - 1; i >= Math.max(1, word - THAN_REACH); i--) {
      if (clause.word(i).equals("than")) {
        return NOT_COMPARING.contains(clause.word(i - 1)) ? -1 : i;
      }
    }
    return -1;
  }

  /**
   * Whether the clause says what the phrase wants; empty where it says neither that nor its
   * opposite.
   */
  private static Optional<Boolean> says(
      Phrase phrase, Set<Integer> tokens, List<Negation.Scope> denials, Reading reading) {
    if (denials.isEmpty() && isOnlyWhatADenialIsAbout(tokens, reading)) {
      return Optional.empty();
    }
    if (denials.stream().anyMatch(scope -> scope.kind() == Negation.Kind.WHOLE)) {
      return phrase.denied() ? Optional.empty() : Optional.of(false);
    }
    boolean denied = !denials.isEmpty() && !undoEachOther(denials);
    boolean condition = denials.stream().anyMatch(Negation.Scope::condition);
    if (denied == phrase.denied() || condition) {
      return Optional.of(true);
    }
    boolean soft = denials.stream().anyMatch(Negation.Scope::soft);
    return soft || phrase.denied() ? Optional.empty() : Optional.of(false);
  }

  /** "Live without deploying" isn't said by "isn't live until I deploy". */
  private static boolean lacksTheRightThing(
      Phrase phrase, List<Place> chosen, List<Negation.Scope> denials) {
    return phrase.lacked() < 0
        || chosen.get(phrase.lacked()).tokens().stream()
            .anyMatch(token -> denials.stream().anyMatch(scope -> scope.covers(token)));
  }

  /** "X can't be had" says nothing of X that could earn. */
  private static boolean isOnlyWhatADenialIsAbout(Set<Integer> tokens, Reading reading) {
    return reading.denials().stream()
        .anyMatch(scope -> tokens.stream().allMatch(scope.subject()::get));
  }

  private static boolean undoEachOther(List<Negation.Scope> denials) {
    return denials.size() == 2 && denials.get(0).undoes(denials.get(1));
  }
}
