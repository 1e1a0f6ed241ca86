package dev.mockinterview.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text with its sentences and tokens.
 *
 * @param text the text exactly as given; all offsets point into it
 * @param sentences its sentences in order
 */
public record AnalyzedText(String text, List<Sentence> sentences) {

  public AnalyzedText {
    sentences = List.copyOf(sentences);
  }

  /** The stems of its content words. */
  public Set<String> contentStems() {
    return tokens().filter(Token::isContent).map(Token::stem).collect(Collectors.toSet());
  }

  /** All tokens in order. */
  public Stream<Token> tokens() {
    return sentences.stream().flatMap(sentence -> sentence.tokens().stream());
  }
}
