package dev.mockinterview.scoring;

import dev.mockinterview.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a clause denies. A negator opens a scope that runs to the end of its statement; a
 * predicate that only says "is not there" ({@code isn't supported}) denies its subject as well.
 */
final class Negation {

  private static final Set<String> VERBAL =
      WordList.of(
          """
          not n't never cannot cant dont doesnt isnt arent wont didnt wasnt hardly unable neither nor
          """);

  private static final Set<String> NOMINAL = WordList.of("no nothing none nobody zero");

  /** Adjectives that deny what they are said of. */
  private static final Set<String> ABSENT =
      WordList.of("impossible unsupported unavailable useless irrelevant pointless");

  private static final Set<String> LACKING = WordList.of("without lack lacks lacking lacked");

  /** Verbs of keeping something from happening: they deny no fact. */
  private static final Set<String> AVOIDING =
      WordList.of(
          """
          avoid avoids avoiding avoided prevent prevents preventing eliminate eliminates eliminating
          """);

  /** What becomes of those who lack something: then it is needed. */
  private static final Set<String> FAILING =
      WordList.of(
          """
          reject rejects rejected refuse refused fail fails failed denied blocked block error errors
          forbidden unauthorized 401 403 400 never not n't no cannot nothing nobody drop dropped
          """);

  private static final Set<String> CONTRASTING = Set.of("unlike", "except");

  private static final Set<String> POINTING = Set.of("that", "this");

  /** Contrasts of two words. */
  private static final Map<String, String> CONTRASTING_PAIRS =
      Map.of("instead", "of", "rather", "than", "except", "for", "apart", "from");

  /** Where a new statement begins. */
  private static final Set<String> BREAKS =
      WordList.of(
          "because since so when if unless until which who where then therefore hence thus yeah okay mean");

  /** What "you" is the object of, or the subject of what is denied. */
  private static final Set<String> GOVERNING =
      WordList.of(
          """
          to for of with by from at on in if that what when where who which how because and or than
          let lets give gives help helps allow allows make makes tell tells want need needs cost costs
          """);

  private static final Set<String> SUPPOSING = Set.of("if", "when", "unless", "otherwise");

  private static final Set<String> ASKING = Set.of("who", "when", "where", "which", "if");

  private static final Set<String> TELLING =
      WordList.of("see tell show know say find record records log logs contain check checks care");

  private static final Set<String> SUBJECTS =
      WordList.of(
          """
          it they you we i he she this that these those there its their just only instead also
          """);

  private static final Set<String> FINITE =
      WordList.of(
          """
          is are was were has have can will does do did must should may would could might
          cannot not n't isnt arent doesnt dont cant
          """);

  /** Stems of what is left of a predicate that says no more than "isn't there". */
  private static final Set<String> BARE =
      WordList.of(
          """
          support avail possibl exist includ offer present provid allow work appli need requir
          necessari true involv option exact thing anymor yet natur current default enabl guarante free
          """);

  private static final Set<String> CAN = Set.of("can", "could");

  /** What makes "not" and "n't" no denial where it follows. */
  private static final Set<String> AFTER_NOT =
      WordList.of("only just merely simply least sure forget");

  /** What makes "no" no denial where it follows. */
  private static final Set<String> AFTER_NO =
      WordList.of("matter doubt wait sorry problem idea that , actually");

  /** How far a denial reaches at the most, in tokens; speech often comes without punctuation. */
  private static final int REACH = 12;

  /** How far behind an "and" the verb of a new statement may stand, in tokens. */
  private static final int SUBJECT_LENGTH = 3;

  /** How many tokens before a denied verb are its subject at the most. */
  private static final int SUBJECT_REACH = 5;

  private Negation() {}

  /** How a negator denies. */
  enum Kind {
    /** "is not"; passes "and". */
    VERBAL,
    /** "no servers"; ends at "and". */
    NOMINAL,
    /** "without servers"; another denial undoes it: "can't work without". */
    LACKING,
    /** "unlike X", "instead of X": sets something apart from what the clause says. */
    CONTRASTING,
    /** "is impossible"; covers what it is said of as well. */
    ABSENT,
    /** "avoids a second call": keeps it from happening; ends at "and". */
    AVOIDING,
    /** "it is not true that ...". */
    WHOLE
  }

  /**
   * One denial.
   *
   * @param negator index of the word that denies; -1 where it stands outside of the clause
   * @param kind how it denies
   * @param denied indices of the tokens that it covers
   * @param subject indices of what the denial is about: "X can't ..." says nothing good of X
   * @param soft whether it only says that something is not needed, which denies no fact
   * @param condition whether it only says what happens to those who lack something
   */
  record Scope(
      int negator, Kind kind, BitSet denied, BitSet subject, boolean soft, boolean condition) {

    /** The denial of a clause as a whole; its negator stands elsewhere. */
    static Scope whole(Clause clause) {
      BitSet all = new BitSet();
      all.set(0, clause.size());
      return new Scope(-1, Kind.WHOLE, all, new BitSet(), false, false);
    }

    /** Whether the two together affirm. */
    boolean undoes(Scope other) {
      return kind == Kind.CONTRASTING
          || other.kind == Kind.CONTRASTING
          || (kind == Kind.LACKING && other.covers(negator))
          || (other.kind == Kind.LACKING && covers(other.negator));
    }

    boolean covers(int index) {
      return denied.get(index);
    }
  }

  /** Whether the word says that what follows is missing: "without". */
  static boolean isLack(String word) {
    return LACKING.contains(word);
  }

  static boolean isNegator(String word) {
    return VERBAL.contains(word)
        || NOMINAL.contains(word)
        || LACKING.contains(word)
        || word.equals("unlike");
  }

  static List<Scope> in(Clause clause) {
    List<Scope> scopes = new ArrayList<>();
    for (int i = 0; i < clause.size(); i++) {
      int at = i;
      kind(clause, i).ifPresent(kind -> scopes.add(scope(clause, at, kind)));
    }
    return scopes.stream().map(scope -> followsALack(scope, scopes)).toList();
  }

  /** "Without a role it can't start": says that it starts with one. */
  private static Scope followsALack(Scope scope, List<Scope> all) {
    boolean follows =
        scope.kind == Kind.VERBAL
            && all.stream()
                .anyMatch(
                    other ->
                        other.kind == Kind.LACKING
                            && other.condition
                            && other.negator < scope.negator);
    return follows
        ? new Scope(scope.negator, scope.kind, scope.denied, scope.subject, scope.soft, true)
        : scope;
  }

  private static Optional<Kind> kind(Clause clause, int at) {
    String word = clause.word(at);
    boolean goesOn = isPair(clause, at) && POINTING.contains(clause.word(at + 2));
    if (goesOn || (clause.word(at + 1).equals("that") && word.equals("except"))) {
      return Optional.empty(); // "apart from that, ..."
    }
    if (contrasts(clause, at)) {
      return Optional.of(Kind.CONTRASTING);
    }
    if (isNoDenial(clause, at)) {
      return Optional.empty();
    }
    if (VERBAL.contains(word)) {
      return Optional.of(Kind.VERBAL);
    }
    if (LACKING.contains(word)) {
      return Optional.of(Kind.LACKING);
    }
    if (AVOIDING.contains(word)) {
      return Optional.of(Kind.AVOIDING);
    }
    boolean ofNoUse = clause.word(at - 1).equals("of") && clause.word(at + 1).equals("use");
    if ((ABSENT.contains(word) && !isSupposed(clause, at)) || (word.equals("no") && ofNoUse)) {
      return Optional.of(Kind.ABSENT);
    }
    return NOMINAL.contains(word) ? Optional.of(Kind.NOMINAL) : Optional.empty();
  }

  /** "If that is impossible, ...": nothing is denied. */
  private static boolean isSupposed(Clause clause, int at) {
    for (int i = 0; i < at; i++) {
      if (SUPPOSING.contains(clause.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean contrasts(Clause clause, int at) {
    return CONTRASTING.contains(clause.word(at)) || isPair(clause, at);
  }

  private static boolean isPair(Clause clause, int at) {
    return clause.word(at + 1).equals(CONTRASTING_PAIRS.get(clause.word(at)));
  }

  /**
   * "not only", "not just", "no matter", "no doubt": nothing is denied; but "can't just" denies.
   */
  private static boolean isNoDenial(Clause clause, int at) {
    String next = clause.word(at + 1);
    return switch (clause.word(at)) {
      case "not", "n't" -> !CAN.contains(clause.word(at - 1)) && AFTER_NOT.contains(next);
      case "no" -> AFTER_NO.contains(next);
      case "never" -> clause.word(at - 1).equals("to") && isEndOrMark(clause, at + 1); // a value
      default -> false;
    };
  }

  private static boolean isEndOrMark(Clause clause, int at) {
    return at >= clause.size() || clause.token(at).kind() == Token.Kind.MARK;
  }

  private static Scope scope(Clause clause, int negator, Kind kind) {
    boolean twoWords = kind == Kind.CONTRASTING && isPair(clause, negator);
    int first = negator + (twoWords ? 2 : 1);
    int end = Math.max(first, endOfScope(clause, first, kind));
    BitSet denied = new BitSet();
    denied.set(first, end);
    if (kind == Kind.ABSENT
        || (kind == Kind.VERBAL && saysOnlyThatItIsAbsent(clause, first, end))) {
      denied.set(startOfSubject(clause, negator), negator);
    }
    boolean soft =
        kind == Kind.AVOIDING
            || clause.word(first).equals("need")
            || clause.word(first).equals("necessarily")
            || (clause.word(first).equals("have") && clause.word(first + 1).equals("to"));
    boolean condition = kind == Kind.LACKING && fails(clause, negator);
    return new Scope(negator, kind, denied, subject(clause, negator, kind), soft, condition);
  }

  /** "Without a key the call is rejected", "fails without a key": says that the key is needed. */
  private static boolean fails(Clause clause, int negator) {
    boolean verbBefore = false;
    for (int i = 0; i < negator; i++) {
      if (FAILING.contains(clause.word(i))) {
        return true;
      }
      verbBefore |= FINITE.contains(clause.word(i));
    }
    for (int i = negator + 1; i < clause.size() && !verbBefore; i++) {
      if (FAILING.contains(clause.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The few words before a denied verb, back to where another statement ends. */
  private static BitSet subject(Clause clause, int negator, Kind kind) {
    BitSet subject = new BitSet();
    int at = negator - 1;
    while (at >= 0 && FINITE.contains(clause.word(at))) {
      at--;
    }
    for (int i = at; kind == Kind.VERBAL && i >= 0 && i > at - SUBJECT_REACH; i--) {
      String word = clause.word(i);
      if (",:and".contains(word) || BREAKS.contains(word) || FINITE.contains(word)) {
        break;
      }
      subject.set(i);
    }
    return subject;
  }

  private static int endOfScope(Clause clause, int first, Kind kind) {
    boolean list = isList(clause, first);
    int limit = list ? clause.size() : Math.min(clause.size(), first + REACH);
    for (int i = first; i < limit; i++) {
      String word = clause.word(i);
      boolean and = word.equals("and");
      boolean comma = word.equals(",");
      if (".:!?()".contains(word)
          || (word.equals("but") && i > first)
          || (BREAKS.contains(word) && i > first && !asksFor(clause, i))
          || (comma && !list)
          || ((comma || and) && startsStatement(clause, i + 1))
          || (and && kind != Kind.VERBAL && !list)
          || (i > first + 1 && startsRunOn(clause, i))) {
        return i;
      }
    }
    return limit;
  }

  /** "you don't need a queue you give it a role": speech goes on without a comma. */
  private static boolean startsRunOn(Clause clause, int at) {
    String next = clause.word(at + 1);
    return switch (clause.word(at)) {
      case "we", "they", "i", "he", "she" -> !ASKING.contains(clause.word(at - 1));
      case "you" ->
          !GOVERNING.contains(clause.word(at - 1))
              && at + 1 < clause.size()
              && clause.token(at + 1).kind() == Token.Kind.WORD;
      case "it" ->
          clause.token(at - 1).isContent() && (FINITE.contains(next) || next.equals("just"));
      default -> false;
    };
  }

  /** "can't see who deployed": what follows is what isn't seen. */
  private static boolean asksFor(Clause clause, int at) {
    return ASKING.contains(clause.word(at)) && TELLING.contains(clause.word(at - 1));
  }

  /** Whether a subject with a verb of its own stands there. */
  private static boolean startsStatement(Clause clause, int at) {
    int first = clause.word(at).equals("and") ? at + 1 : at;
    if (SUBJECTS.contains(clause.word(first))) {
      return true;
    }
    for (int i = first; i <= first + SUBJECT_LENGTH; i++) {
      if (FINITE.contains(clause.word(i))) {
        return true;
      }
      if (",;".contains(clause.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** A comma that is followed by short items and a last "or" goes on listing what is denied. */
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
      } else if (comma && (++sinceComma > 5 || FINITE.contains(word))) {
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
