package dev.mockinterview.scoring;

import dev.mockinterview.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for a phrase in the reading of a clause. */
final class Matcher {

  /** How many tokens a phrase may be spread over for each of its terms beyond the first. */
  private static final int REACH_PER_TERM = 6;

  private static final int REACH = 8;

  /** How many tokens behind "than" the thing may stand that is compared with. */
  private static final int THAN_REACH = 3;

  private static final Set<String> NOT_COMPARING = Set.of("rather", "other");

  private final Sought sought;
  private final Phrase phrase;
  private final Seen seen;
  private final Reading reading;
  private final Clause clause;
  private final CompiledRubric rubric;

  private Matcher(Sought sought, Seen seen, CompiledRubric rubric) {
    this.sought = sought;
    this.phrase = sought.phrase();
    this.seen = seen;
    this.reading = seen.reading();
    this.clause = reading.clause();
    this.rubric = rubric;
  }

  /** The best match of the phrase, if the clause has all its terms close together. */
  static Optional<Match> find(Sought sought, Seen clause, CompiledRubric rubric) {
    return clause.maySay(sought)
        ? Optional.ofNullable(new Matcher(sought, clause, rubric).best())
        : Optional.empty();
  }

  /**
   * The best match of any of the phrases that is wanted; of equals that of the first phrase.
   *
   * @param phrases numbered in a row
   */
  static Optional<Match> best(
      List<Sought> phrases, Seen clause, CompiledRubric rubric, Predicate<Match> wanted) {
    if (phrases.isEmpty()) {
      return Optional.empty();
    }
    Match best = null;
    int first = phrases.get(0).number();
    int last = phrases.get(phrases.size() - 1).number();
    BitSet candidates = clause.candidates();
    for (int i = candidates.nextSetBit(first); i >= 0 && i <= last; ) {
      Match match = new Matcher(phrases.get(i - first), clause, rubric).best();
      if (match != null && wanted.test(match)) {
        best = better(best, match);
      }
      i = candidates.nextSetBit(i + 1);
    }
    return Optional.ofNullable(best);
  }

  private static Match better(@Nullable Match first, Match second) {
    return first == null || Match.BEST_FIRST.compare(second, first) < 0 ? second : first;
  }

  private @Nullable Match best() {
    List<List<Place>> all = new ArrayList<>(sought.slots().size());
    for (Sought.Slot term : sought.slots()) {
      List<Place> found = Places.of(term, seen, rubric);
      if (found.isEmpty()) {
        return null;
      }
      all.add(found);
    }
    Match best = null;
    for (Place anchor : all.get(0)) {
      List<Place> chosen = nearest(all, anchor);
      Match match = chosen.isEmpty() ? null : match(chosen);
      if (match != null) {
        best = better(best, match);
      }
    }
    return best;
  }

  /** For every term the place nearest to the anchor; none unless all are in order. */
  private List<Place> nearest(List<List<Place>> places, Place anchor) {
    List<Place> chosen = new ArrayList<>(places.size());
    chosen.add(anchor);
    BitSet used = new BitSet(clause.size());
    take(anchor, used);
    for (int i = 1; i < places.size(); i++) {
      int from = sought.slots().get(i).afterPrevious() ? chosen.get(i - 1).last() + 1 : 0;
      Place best = null;
      for (Place place : places.get(i)) {
        if (place.first() >= from
            && !place.isIn(used)
            && (best == null || isBetter(place, best, anchor))) {
          best = place;
        }
      }
      if (best == null) {
        return List.of();
      }
      chosen.add(best);
      take(best, used);
    }
    return chosen;
  }

  private static boolean isBetter(Place place, Place other, Place anchor) {
    int amount = place.amount().compareTo(other.amount());
    return amount < 0 || (amount == 0 && distance(anchor, place) < distance(anchor, other));
  }

  private static int distance(Place anchor, Place place) {
    return Math.abs(anchor.first() - place.first());
  }

  /** A word serves one term, but a joined name may serve each of its words. */
  private void take(Place place, BitSet used) {
    place.addTo(used);
    for (int i = used.nextSetBit(place.first()); i >= 0 && i <= place.last(); ) {
      if (!clause.token(i).pieces().isEmpty()) {
        used.clear(i);
      }
      i = used.nextSetBit(i + 1);
    }
  }

  private @Nullable Match match(List<Place> chosen) {
    BitSet tokens = new BitSet(clause.size());
    chosen.forEach(place -> place.addTo(tokens));
    BitSet own = (BitSet) tokens.clone();
    own.clear(0, reading.own());
    if (setsApart(chosen)
        || isWithin(tokens, reading.retracted())
        || !own.intersects(reading.content())) {
      return null;
    }
    int first = own.nextSetBit(0);
    int last = own.length() - 1;
    int words = clause.wordsBetween(first, last);
    if (words > REACH + REACH_PER_TERM * (phrase.terms().size() - 1)) {
      return null;
    }
    List<Negation.Scope> denials = denialsOf(tokens);
    Match.Kind kind = kind(chosen, tokens, denials);
    if (kind == null) {
      return null;
    }
    BitSet shown = (BitSet) own.clone();
    for (Negation.Scope denial : denials) {
      if (denial.negator() >= reading.own()) {
        shown.set(denial.negator());
      }
    }
    return new Match(
        phrase,
        kind,
        clause.token(shown.nextSetBit(0)).start(),
        clause.token(shown.length() - 1).end(),
        words,
        tokens.intersects(reading.retracted()),
        isBorrowed(own, tokens),
        Hedge.covers(reading.hedges(), first, last),
        !rubric.asksForNames() && isListed(own),
        !phrase.denied() && !phrase.mayRepeat() && isEcho(tokens));
  }

  /** Whether it has one word of its own only, and the rest from the clause before. */
  private boolean isBorrowed(BitSet own, BitSet tokens) {
    if (own.cardinality() == tokens.cardinality()) {
      return false;
    }
    BitSet content = (BitSet) own.clone();
    content.and(reading.content());
    return content.cardinality() < 2;
  }

  private boolean isListed(BitSet own) {
    for (BitSet item : reading.lists()) {
      if (isWithin(own, item)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEcho(BitSet tokens) {
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      Token token = clause.token(i);
      if (token.isContent() && !rubric.questionStems().contains(token.stem())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWithin(BitSet tokens, BitSet others) {
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      if (!others.get(i)) {
        return false;
      }
    }
    return true;
  }

  private List<Negation.Scope> denialsOf(BitSet tokens) {
    List<Negation.Scope> denials = new ArrayList<>();
    for (Negation.Scope scope : reading.denials()) {
      boolean itself = scope.negator() >= 0 && tokens.get(scope.negator());
      if (!itself && scope.denied().intersects(tokens)) {
        denials.add(scope);
      }
    }
    return denials;
  }

  /**
   * "REST costs more than HTTP": what stands behind "than" is what something else is measured by,
   * so that nothing before it is said of it. Where the phrase's order matters, its author took
   * care.
   */
  private boolean setsApart(List<Place> chosen) {
    if (chosen.size() < 2 || sought.isOrdered()) {
      return false;
    }
    for (Place place : chosen) {
      int than = clause.token(place.first()).kind() == Token.Kind.NUMBER ? -1 : than(place.first());
      if (than >= 0 && chosen.stream().anyMatch(other -> other.last() < than)) {
        return true;
      }
    }
    return false;
  }

  /** The index of a comparing "than" shortly before a word; -1 if there is none. */
  private int than(int word) {
    for (int i = word - 1; i >= Math.max(1, word - THAN_REACH); i--) {
      if (clause.word(i).equals("than")) {
        return NOT_COMPARING.contains(clause.word(i - 1)) ? -1 : i;
      }
    }
    return -1;
  }

  /** How the clause says the phrase; null where it says neither that nor its opposite. */
  private Match.@Nullable Kind kind(
      List<Place> chosen, BitSet tokens, List<Negation.Scope> denials) {
    Match.Kind amount = Match.Kind.SAID;
    for (Place place : chosen) {
      amount = place.amount().compareTo(amount) > 0 ? place.amount() : amount;
    }
    Optional<Boolean> said = says(tokens, denials);
    if (said.isEmpty()) {
      return null;
    }
    if (said.get()) {
      return lacksTheRightThing(chosen, denials) ? amount : null;
    }
    return amount == Match.Kind.SAID ? Match.Kind.OPPOSED : null;
  }

  /**
   * Whether the clause says what the phrase wants; empty where it says neither that nor its
   * opposite.
   */
  private Optional<Boolean> says(BitSet tokens, List<Negation.Scope> denials) {
    if (denials.isEmpty()) {
      if (isOnlyWhatADenialIsAbout(tokens)) {
        return Optional.empty();
      }
    } else if (denials.stream().anyMatch(scope -> scope.kind() == Negation.Kind.WHOLE)) {
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
  private boolean lacksTheRightThing(List<Place> chosen, List<Negation.Scope> denials) {
    return phrase.lacked() < 0
        || denials.stream().anyMatch(scope -> chosen.get(phrase.lacked()).isIn(scope.denied()));
  }

  /** "X can't be had" says nothing of X that could earn. */
  private boolean isOnlyWhatADenialIsAbout(BitSet tokens) {
    return reading.denials().stream().anyMatch(scope -> isWithin(tokens, scope.subject()));
  }

  private static boolean undoEachOther(List<Negation.Scope> denials) {
    return denials.size() == 2 && denials.get(0).undoes(denials.get(1));
  }
}
