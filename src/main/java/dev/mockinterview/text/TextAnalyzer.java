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

  /**
   * The words of a text that is a word list rather than prose: cut at blanks, without the models'
   * judgement, and so a good deal faster.
   */
  public static List<Token> words(String text) {
    String plain = PlainForm.of(text);
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || plain.charAt(i) == ' ' || plain.charAt(i) == '\n') {
        if (i > start) {
          spans.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return new WordCutter(plain).cut(spans);
  }
}
