package dev.mockinterview.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what a clause denies. A negator opens a scope that runs to the end of its statement; a
 * predicate that only says "is not there" ({@code isn't supported}) denies its subject as well. Two
 * scopes over one claim undo each other: "can't work without a key" affirms that it works with one.
 */
final class Negation {

  /** Negators of a verb; their scope passes "and". */
  private static final Set<String> VERBAL =
      Set.of(
          "not", "n't", "never", "cannot", "cant", "dont", "doesnt", "isnt", "arent", "wont",
          "didnt", "wasnt", "hardly", "unable", "neither", "nor");

  /** Negators of a noun; "and" ends their scope. */
  private static final Set<String> NOMINAL =
      Set.of("no", "without", "nothing", "none", "nobody", "lack", "lacks", "lacking", "zero");

  /** First words of "instead of" and the like, whose second word must follow. */
  private static final Set<String> REPLACED =
      Set.of("instead of", "rather than", "unlike", "except", "except for", "apart from");

  /** Where a new statement begins. */
  private static final Set<String> BREAKS =
      Set.of(
          "because",
          "since",
          "so",
          "when",
          "if",
          "unless",
          "until",
          "which",
          "who",
          "where",
          "then",
          "therefore",
          "hence",
          "thus",
          "as");

  private static final Set<String> SUBJECTS =
      Set.of(
          "it", "they", "you", "we", "i", "he", "she", "this", "that", "these", "those", "there",
          "is", "are", "has", "have", "can", "will", "does", "do", "must", "should", "may", "would",
          "just", "only", "instead", "also", "its", "their");

  /** What is left of a predicate that says no more than "isn't there". */
  private static final Set<String> BARE =
      Set.of(
          "support",
          "avail",
          "possibl",
          "exist",
          "includ",
          "offer",
          "present",
          "provid",
          "allow",
          "work",
          "appli",
          "need",
          "requir",
          "necessari",
          "true",
          "involv",
          "option",
          "exact",
          "thing",
          "anymor",
          "at",
          "all",
          "yet",
          "natur",
          "current",
          "here",
          "there",
          "by",
          "default",
          "enabl",
          "on",
          "guarante",
          "free");

  /** How far a denial reaches at the most, in tokens; speech often comes without punctuation. */
  private static final int REACH = 12;

  private Negation() {}

  /**
   * One denial.
   *
   * @param negator index of the word that denies
   * @param denied indices of the tokens that it covers
   * @param soft whether it only says that something is not needed, which denies no fact
   * @param contrast whether it sets something apart ("unlike X") rather than denying a statement
   */
  record Scope(int negator, BitSet denied, boolean soft, boolean contrast) {

    /** Whether one of the two denies the other: "can't work without". */
    boolean undoes(Scope other) {
      return contrast || other.contrast || covers(other.negator) || other.covers(negator);
    }

    boolean covers(int index) {
      return denied.get(index);
    }
  }

  static boolean isNegator(String word) {
    return VERBAL.contains(word) || NOMINAL.contains(word) || word.equals("unlike");
  }

  static List<Scope> in(Clause clause) {
    List<Scope> scopes = new ArrayList<>();
    for (int i = 0; i < clause.size(); i++) {
      String word = clause.word(i);
      boolean verbal = VERBAL.contains(word);
      int first = i + 1;
      if (REPLACED.contains(word + " " + clause.word(i + 1))) {
        first = i + 2;
      } else if (!verbal && !NOMINAL.contains(word) && !REPLACED.contains(word)) {
        continue;
      }
      if (isNoDenial(clause, i)) {
        continue;
      }
      boolean contrast = !verbal && !NOMINAL.contains(word);
      scopes.add(scope(clause, i, first, verbal, contrast));
    }
    return scopes;
  }

  /** "not only", "not just", "no matter", "no doubt", "no longer than": nothing is denied. */
  private static boolean isNoDenial(Clause clause, int at) {
    String next = clause.word(at + 1);
    return switch (clause.word(at)) {
      case "not", "n't" ->
          Set.of("only", "just", "merely", "simply", "least", "sure").contains(next);
      case "no" ->
          Set.of("matter", "doubt", "wait", "sorry", "problem", "idea", ",").contains(next);
      default -> false;
    };
  }

  private static Scope scope(
      Clause clause, int negator, int first, boolean verbal, boolean contrast) {
    int end = endOfScope(clause, first, verbal);
    BitSet denied = new BitSet();
    denied.set(first, Math.max(first, end));
    if (verbal && saysOnlyThatItIsAbsent(clause, first, end)) {
      denied.set(startOfSubject(clause, negator), negator);
    }
    boolean soft =
        clause.word(first).equals("need")
            || (clause.word(first).equals("have") && clause.word(first + 1).equals("to"))
            || clause.word(first).equals("necessarily");
    return new Scope(negator, denied, soft, contrast);
  }

  private static int endOfScope(Clause clause, int first, boolean verbal) {
    boolean list = isList(clause, first);
    int limit = list ? clause.size() : Math.min(clause.size(), first + REACH);
    for (int i = first; i < limit; i++) {
      String word = clause.word(i);
      if (".:!?()".contains(word) || (BREAKS.contains(word) && i > first)) {
        return i;
      }
      boolean and = word.equals("and");
      if ((word.equals(",") && !list)
          || ((word.equals(",") || and) && startsStatement(clause, i + 1))) {
        return i;
      }
      if (and && !verbal && !list) {
        return i;
      }
    }
    return limit;
  }

  private static boolean startsStatement(Clause clause, int at) {
    int next = clause.word(at).equals("and") ? at + 1 : at;
    return SUBJECTS.contains(clause.word(next))
        || (SUBJECTS.contains(clause.word(next + 1)) && !clause.word(next + 1).equals("that"));
  }

  /**
   * A comma that is followed by short items and a last "or"/"nor" goes on listing what is denied.
   */
  private static boolean isList(Clause clause, int first) {
    boolean comma = false;
    int sinceComma = 0;
    for (int i = first; i < clause.size(); i++) {
      String word = clause.word(i);
      if (word.equals(",")) {
        comma = true;
        sinceComma = 0;
      } else if (comma && (word.equals("or") || word.equals("nor"))) {
        return true;
      } else if (++sinceComma > 5 && comma) {
        return false;
      }
    }
    return false;
  }

  private static boolean saysOnlyThatItIsAbsent(Clause clause, int first, int end) {
    for (int i = first; i < end; i++) {
      if (clause.token(i).isContent() && !BARE.contains(clause.token(i).stem())) {
        return false;
      }
    }
    return true;
  }

  private static int startOfSubject(Clause clause, int negator) {
    int start = negator;
    while (start > 0
        && !clause.word(start - 1).equals(",")
        && !BREAKS.contains(clause.word(start - 1))) {
      start--;
    }
    return start;
  }
}
