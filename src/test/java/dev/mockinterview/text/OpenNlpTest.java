package dev.mockinterview.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.junit.jupiter.api.Test;

class OpenNlpTest {

  private static final String SIGNS =
      "abcdeTHEnst09.,;:!?'\"()-_/$%&@\u2019\u00e9\u4e2d\ud83d\ude00";

  private final OpenNlp openNlp = OpenNlp.english();

  @Test
  void remembersWhatTheModelSays() throws IOException {
    try (InputStream model =
        getClass().getResourceAsStream("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
      TokenizerME stock = new TokenizerME(new TokenizerModel(model));
      Random random = new Random(20261123);
      for (int i = 0; i < 4_000; i++) {
        String text = "." + unbroken(random) + "'";
        List<Span> expected =
            Stream.of(stock.tokenizePos(text))
                .map(span -> new Span(4 + span.getStart(), 4 + span.getEnd()))
                .toList();

        Span part = new Span(4, 4 + text.length());
        assertThat(openNlp.tokens("It, " + text + " is", part)).isEqualTo(expected);
        assertThat(openNlp.tokens("But " + text, part)).as("once more").isEqualTo(expected);
      }
    }
  }

  private static String unbroken(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(random.nextInt(10) == 0 ? 60 : 12);
    for (int i = 0; i < length; i++) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.toString();
  }
}
