package dev.mockinterview.text;

import java.util.List;

/** The tokens of one sentence, line or list item, in order. */
public record Sentence(List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
