package dev.mockinterview.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises clauses that are said as a guess: "maybe", "I guess", "not sure". */
final class Hedge {

  private static final Set<String> GUESSING = Set.of("maybe", "perhaps", "probably", "presumably");

  private static final List<List<String>> WORDINGS =
      List.of(
          List.of("i", "guess"),
          List.of("i", "suppose"),
          List.of("i", "assume"),
          List.of("might", "be"),
          List.of("not", "sure"),
          List.of("not", "certain"),
          List.of("or", "something"),
          List.of("if", "i", "remember"));

  private static final Set<String> FIRST =
      WORDINGS.stream().map(wording -> wording.get(0)).collect(Collectors.toUnmodifiableSet());

  /** How many tokens before what is guessed its hedge may stand. */
  private static final int BEFORE = 6;

  /** How many tokens behind it. */
  private static final int AFTER = 3;

  private Hedge() {}

  /** Where the clause guesses: the index of the first word of each hedge. */
  static List<Integer> in(Clause clause, int own) {
    List<Integer> hedges = new ArrayList<>();
    for (int i = own; i < clause.size(); i++) {
      int at = i;
      boolean wording =
          FIRST.contains(clause.word(i))
              && WORDINGS.stream().anyMatch(words -> clause.says(words, at));
      if (wording || GUESSING.contains(clause.word(i))) {
        hedges.add(i);
      }
    }
    return hedges;
  }

  /** Whether a hedge stands near enough to what is said from one word to another. */
  static boolean covers(List<Integer> hedges, int first, int last) {
    return hedges.stream().anyMatch(at -> at >= first - BEFORE && at <= last + AFTER);
  }
}
