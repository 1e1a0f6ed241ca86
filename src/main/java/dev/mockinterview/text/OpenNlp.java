package dev.mockinterview.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's sentence detector and tokenizer; both keep state, so every thread gets its own. */
final class OpenNlp {

  private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

  private final ThreadLocal<SentenceDetectorME> sentences;
  private final ThreadLocal<TokenizerME> tokens;

  private OpenNlp(SentenceModel sentenceModel, TokenizerModel tokenizerModel) {
    this.sentences = ThreadLocal.withInitial(() -> new SentenceDetectorME(sentenceModel));
    this.tokens = ThreadLocal.withInitial(() -> new TokenizerME(tokenizerModel));
  }

  static OpenNlp english() {
    try (InputStream sentences = open(SENTENCES);
        InputStream tokens = open(TOKENS)) {
      return new OpenNlp(new SentenceModel(sentences), new TokenizerModel(tokens));
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the English language models", e);
    }
  }

  List<Span> sentences(String text, Span within) {
    return spans(
        sentences.get().sentPosDetect(text.substring(within.start(), within.end())),
        within.start());
  }

  List<Span> tokens(String text, Span within) {
    return spans(
        tokens.get().tokenizePos(text.substring(within.start(), within.end())), within.start());
  }

  private static List<Span> spans(opennlp.tools.util.Span[] found, int offset) {
    List<Span> spans = new ArrayList<>(found.length);
    for (opennlp.tools.util.Span span : found) {
      spans.add(new Span(offset + span.getStart(), offset + span.getEnd()));
    }
    return spans;
  }

  private static InputStream open(String resource) throws IOException {
    InputStream stream = OpenNlp.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IOException("not on the class path: " + resource);
    }
    return stream;
  }
}
