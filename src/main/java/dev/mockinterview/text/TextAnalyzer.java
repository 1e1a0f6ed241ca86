package dev.mockinterview.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences and tokens with OpenNLP's English models and stems the words.
 * Immutable and safe for use by several threads.
 */
public final class TextAnalyzer {

  private final OpenNlp openNlp;

  private TextAnalyzer(OpenNlp openNlp) {
    this.openNlp = openNlp;
  }

  /** Loads the English models from the class path. */
  public static TextAnalyzer english() {
    return new TextAnalyzer(OpenNlp.english());
  }

  /** The sentences and tokens of any text, blank and broken ones too. */
  public AnalyzedText analyze(String text) {
    String readable = PlainForm.of(text);
    WordCutter cutter = new WordCutter(readable);
    List<Sentence> sentences = new ArrayList<>();
    for (Span block : Blocks.of(readable)) {
      for (Span sentence : openNlp.sentences(readable, block)) {
        List<Token> tokens = cutter.cut(openNlp.tokens(readable, sentence));
        if (!tokens.isEmpty()) {
          sentences.add(new Sentence(tokens));
        }
      }
    }
    return new AnalyzedText(text, sentences);
  }
}
