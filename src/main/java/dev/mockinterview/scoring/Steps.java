package dev.mockinterview.scoring;

import dev.mockinterview.text.Sentence;
import dev.mockinterview.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Recognises steps of a procedure by the verb that they begin with: "create a stage, enable ...".
 */
final class Steps {

  private static final Set<String> VERBS =
      WordList.of(
          """
          create make add set use enable disable choose select pick click press go open put attach
          associate deploy redeploy call check measure turn switch pass send return run configure
          define write build import export upload download copy enter give grant allow
          save verify bind register publish install start wait
          """);

  /** What may stand before the verb of a step. */
  private static final Set<String> FILLERS = Set.of("and", "then", "first", "next", "finally");

  private Steps() {}

  static boolean begins(Token token) {
    return VERBS.contains(token.word());
  }

  /** How many pieces of a sentence, between commas, are steps. */
  static long in(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    long steps = 0;
    boolean first = true;
    for (Token token : tokens) {
      boolean mark = token.kind() == Token.Kind.MARK || token.kind() == Token.Kind.NUMBER;
      if (first && !mark && begins(token)) {
        steps++;
      }
      first = mark || (first && FILLERS.contains(token.word()));
    }
    return steps;
  }
}
