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

  /** How many words, punctuation aside, lie from the first index to the last. */
  int wordsBetween(int first, int last) {
    int words = 0;
    for (int i = first; i < last; i++) {
      words += tokens.get(i).kind() == Token.Kind.MARK ? 0 : 1;
    }
    return words;
  }

  /** Whether these words stand side by side from an index on. */
  boolean says(List<String> words, int from) {
    for (int i = 0; i < words.size(); i++) {
      if (!word(from + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  String word(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).word() : "";
  }
}
