package dev.mockinterview.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts a text into sentences and tokens with OpenNLP's English models and stems the words.
 * Immutable and safe for use by several threads.
 */
public final class TextAnalyzer {

  private static final Pattern ABBREVIATION = Pattern.compile("(.*\\W)?(vs|e\\.g|i\\.e|[A-Z])");

  private final OpenNlp openNlp;
  private final ThreadLocal<Forms> forms = ThreadLocal.withInitial(Forms::new);

  /** People use the same few thousand words. */
  private final Memory<Form> known = new Memory<>(surface -> forms.get().of(surface));

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
    WordCutter cutter = new WordCutter(readable, known::of);
    List<Sentence> sentences = new ArrayList<>();
    for (Span block : Blocks.of(readable)) {
      for (Span sentence : whole(readable, openNlp.sentences(readable, block))) {
        List<Token> tokens = cutter.cut(openNlp.tokens(readable, sentence));
        if (!tokens.isEmpty()) {
          sentences.add(new Sentence(tokens));
        }
      }
    }
    return new AnalyzedText(text, sentences);
  }

  /**
   * Sentences that end at their end: one that is cut off behind "vs." or without any mark, for
   * example because a name follows, goes on in the next.
   */
  private static List<Span> whole(String text, List<Span> sentences) {
    List<Span> whole = new ArrayList<>();
    for (Span next : sentences) {
      int last = whole.size() - 1;
      if (last >= 0 && !ends(text, whole.get(last))) {
        whole.set(last, new Span(whole.get(last).start(), next.end()));
      } else {
        whole.add(next);
      }
    }
    return whole;
  }

  private static boolean ends(String text, Span sentence) {
    int at = sentence.end() - 1;
    while (at > sentence.start() && "\"')]} ".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    boolean abbreviated =
        text.charAt(at) == '.'
            && ABBREVIATION.matcher(text).region(Math.max(sentence.start(), at - 3), at).matches();
    return ".!?;:".indexOf(text.charAt(at)) >= 0 && !abbreviated;
  }

  /**
   * The words of a text that is a word list rather than prose: cut at blanks, without the models'
   * judgement, and so a good deal faster.
   */
  public static List<Token> words(String text) {
    return words(text, new Forms()::of);
  }

  /** The stems of all {@link #words} of these texts. */
  public static Set<String> stems(Stream<String> texts) {
    Memory<Form> known = new Memory<>(new Forms()::of);
    return texts
        .flatMap(text -> words(text, known::of).stream())
        .map(Token::stem)
        .collect(Collectors.toSet());
  }

  private static List<Token> words(String text, Function<String, Form> forms) {
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
    return new WordCutter(plain, forms).cut(spans);
  }
}
