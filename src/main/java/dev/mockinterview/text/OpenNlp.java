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

  /** The tokens of what blanks part; the model looks at nothing else, so they are always same. */
  private final Memory<List<Span>> parted = new Memory<>(this::part);

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

  /**
   * The tokens of a part of a text. The model looks at what blanks part one by one, so plain words,
   * also with a comma or the like behind them, are told without asking it: it is by far the slowest
   * step, and now and then parts a name that it never saw.
   */
  List<Span> tokens(String text, Span within) {
    List<Span> found = new ArrayList<>();
    int start = within.start();
    for (int at = start; at <= within.end(); at++) {
      if (at == within.end() || Character.isWhitespace(text.charAt(at))) {
        if (at > start) {
          addTokens(text, start, at, found);
        }
        start = at + 1;
      }
    }
    return found;
  }

  private void addTokens(String text, int start, int end, List<Span> found) {
    int word = start;
    while (word < end && Character.isLetterOrDigit(text.charAt(word))) {
      word++;
    }
    if (word == end) {
      found.add(new Span(start, end));
    } else if (word > start && word == end - 1 && ",;:!?".indexOf(text.charAt(word)) >= 0) {
      found.add(new Span(start, word));
      found.add(new Span(word, end));
    } else {
      for (Span token : parted.of(text.substring(start, end))) {
        found.add(new Span(start + token.start(), start + token.end()));
      }
    }
  }

  private List<Span> part(String unbroken) {
    return spans(tokens.get().tokenizePos(unbroken), 0);
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
