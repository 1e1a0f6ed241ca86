package dev.mockinterview.scoring;

import dev.mockinterview.text.Sentence;
import dev.mockinterview.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts sentences into clauses: at semicolons, where a contrast begins, and where a comma or colon
 * is followed by a statement with a subject of its own.
 */
final class Clauses {

  private static final Set<String> CONTRASTS =
      Set.of(
          "but", "while", "whereas", "although", "though", "however", "yet", "whilst", "otherwise");

  private static final Set<String> LINKS = Set.of("and", "so", "or", "then");

  private static final Set<String> SUBJECTS =
      Set.of("it", "they", "you", "we", "i", "he", "she", "there");

  /** ", I mean", ", I guess": belongs to what is said before. */
  private static final Set<String> REMARKS =
      Set.of("mean", "meant", "guess", "suppose", "assume", "think", "believe");

  /** What begins a clause that the next one completes: "if the cache is on, ...". */
  private static final Set<String> SUBORDINATORS =
      WordList.of(
          "if when whenever because since as once after before unless until with for in on at");

  /** What doesn't begin a subject. */
  private static final Set<String> NO_SUBJECT =
      WordList.of("which who that whose where when if because so as to not n't no nor or");

  private static final Set<String> FINITE =
      WordList.of(
          """
          is are was were has have can will must should does do gets get
          shows keeps holds takes goes comes runs returns supports lets gives says means stays works
          sends stores needs adds makes becomes decides receives pays sees tells validates forwards
          invokes checks carries contains covers applies belongs serves handles answers remembers
          show keep take go come give stay send need make carry contain cover belong
          """);

  /** How many words a subject has at the most. */
  private static final int SUBJECT_LENGTH = 3;

  private Clauses() {}

  static List<Clause> of(Sentence sentence) {
    List<Clause> clauses = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).word();
      boolean contrast =
          CONTRASTS.contains(word) && !isNotOnlyBut(tokens, i) && !endsWithYet(tokens, i);
      if (word.equals(";")
          || contrast
          || startsStatement(tokens, i)
          || startsOwnStatement(tokens, start, i)) {
        add(clauses, tokens.subList(start, i));
        start = i + 1;
      }
    }
    add(clauses, tokens.subList(start, tokens.size()));
    return clauses;
  }

  /** ", it ...", ": there is ...", ", and you ...": what follows stands for itself. */
  private static boolean startsStatement(List<Token> tokens, int at) {
    String word = tokens.get(at).word();
    int next = at + 1;
    if (!(word.equals(",") || word.equals(":")) || next >= tokens.size()) {
      return false;
    }
    if (LINKS.contains(tokens.get(next).word())) {
      next++;
    }
    boolean remark = next + 1 < tokens.size() && REMARKS.contains(tokens.get(next + 1).word());
    return next < tokens.size() && SUBJECTS.contains(tokens.get(next).word()) && !remark;
  }

  /** ", the gateway is ...": behind a main clause a subject of a few words with its verb. */
  private static boolean startsOwnStatement(List<Token> tokens, int start, int at) {
    if (!tokens.get(at).word().equals(",") || SUBORDINATORS.contains(tokens.get(start).word())) {
      return false;
    }
    int first = at + 1;
    if (first < tokens.size() && LINKS.contains(tokens.get(first).word())) {
      first++;
    }
    for (int i = first; i < Math.min(tokens.size(), first + SUBJECT_LENGTH + 1); i++) {
      String word = tokens.get(i).word();
      if (tokens.get(i).kind() == Token.Kind.MARK || NO_SUBJECT.contains(word)) {
        return false;
      }
      if (FINITE.contains(word)) {
        return i > first;
      }
    }
    return false;
  }

  /** "isn't there yet": no contrast follows. */
  private static boolean endsWithYet(List<Token> tokens, int at) {
    return tokens.get(at).word().equals("yet")
        && (at + 1 == tokens.size() || tokens.get(at + 1).kind() == Token.Kind.MARK);
  }

  /** "can't do anything but" and "nothing but" exclude; they don't contrast. */
  private static boolean isNotOnlyBut(List<Token> tokens, int at) {
    return tokens.get(at).word().equals("but")
        && at > 0
        && Set.of("nothing", "anything", "all").contains(tokens.get(at - 1).word());
  }

  private static void add(List<Clause> clauses, List<Token> tokens) {
    if (tokens.stream().anyMatch(token -> token.kind() != Token.Kind.MARK)) {
      clauses.add(new Clause(tokens));
    }
  }
}
