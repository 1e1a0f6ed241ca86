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

  private Clauses() {}

  static List<Clause> of(Sentence sentence) {
    List<Clause> clauses = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).word();
      boolean contrast = CONTRASTS.contains(word) && !isNotOnlyBut(tokens, i);
      if (word.equals(";") || contrast || startsStatement(tokens, i)) {
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
    boolean correction = next + 1 < tokens.size() && tokens.get(next + 1).word().startsWith("mean");
    return next < tokens.size() && SUBJECTS.contains(tokens.get(next).word()) && !correction;
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
