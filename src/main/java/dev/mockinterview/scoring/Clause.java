package dev.mockinterview.scoring;

import dev.mockinterview.text.Token;
import java.util.List;

/**
 * The unit in which a phrase must match: a sentence, or the part of one up to a contrast.
 *
 * @param tokens all tokens, punctuation included, in order
 */
record Clause(List<Token> tokens) {

  Clause {
    tokens = List.copyOf(tokens);
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  String word(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).word() : "";
  }
}
