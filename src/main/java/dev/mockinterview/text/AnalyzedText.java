package dev.mockinterview.text;

import java.util.List;
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

  /** All tokens in order. */
  public Stream<Token> tokens() {
    return sentences.stream().flatMap(sentence -> sentence.tokens().stream());
  }
}
