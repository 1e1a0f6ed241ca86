package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.files.BatchLines;
import dev.mockinterview.files.ContentPacks;
import dev.mockinterview.text.TextAnalyzer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchScoringTest {

  private static final Workspace WORKSPACE =
      new Workspace(
          ContentPacks.folder(Path.of("src/test/resources/packs/git")), TextAnalyzer::english);

  private final StringWriter written = new StringWriter();
  private final PrintWriter out = new PrintWriter(written);

  @Test
  void linesComeOutInTheirOrderHoweverLongEachTakes() {
    String lines =
        IntStream.range(0, 2_000)
            .mapToObj(i -> line(i, "Replays commits. ".repeat(i % 97 == 0 ? 500 : i % 5)))
            .collect(Collectors.joining());

    score(lines);

    List<String> scores = written.toString().lines().toList();
    assertThat(scores).hasSize(2_000);
    for (int i = 0; i < scores.size(); i++) {
      assertThat(scores.get(i)).startsWith("{\"id\":" + i + ",").contains("\"score\":");
    }
  }

  @Test
  void badLinesKeepTheirPlaceAndAreCounted() {
    String bad = "{\"id\":\"bad\",\"question_id\":\"nope\",\"answer\":\"x\"}\n";

    assertThatThrownBy(() -> score(line(1, "a") + bad + line(2, "b") + "{\n" + line(3, "c")))
        .isInstanceOf(CheckFailedException.class)
        .hasMessageContaining("2 of 5 lines");

    assertThat(written.toString().lines().map(line -> line.substring(0, 8)))
        .containsExactly("{\"id\":1,", "{\"id\":\"b", "{\"id\":2,", "{\"line\":", "{\"id\":3,");
  }

  @Test
  void readsOnlySoFarAheadThatMemoryStaysTheSame() {
    String line = line(0, "Rebase replays commits on another base. ".repeat(1_000));
    Flood flood = new Flood(line.getBytes(StandardCharsets.UTF_8), 400);
    AtomicLong mostAhead = new AtomicLong();
    AtomicLong printed = new AtomicLong();
    PrintWriter counting =
        new PrintWriter(written) {
          @Override
          public void println(String text) {
            mostAhead.accumulateAndGet(flood.given - printed.getAndIncrement(), Math::max);
          }
        };

    new BatchScoring(WORKSPACE).run(BatchLines.of(flood, "the flood"), counting);

    assertThat(printed).hasValue(400);
    assertThat(mostAhead.get()).isLessThan(40L * (1 + Runtime.getRuntime().availableProcessors()));
  }

  private void score(String lines) {
    InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    new BatchScoring(WORKSPACE).run(BatchLines.of(in, "lines"), out);
  }

  private static String line(int id, String answer) {
    return "{\"id\":%d,\"question_id\":\"git-01\",\"answer\":\"%s\"}\n".formatted(id, answer);
  }

  /** Gives the same line over and over and never has to be waited for. */
  private static final class Flood extends InputStream {

    private final byte[] line;
    private final int times;
    private int given;
    private int at;

    Flood(byte[] line, int times) {
      this.line = line;
      this.times = times;
    }

    @Override
    public int read() {
      if (at == line.length) {
        at = 0;
        given++;
      }
      return given == times ? -1 : line[at++];
    }

    @Override
    public int read(byte[] into, int from, int length) {
      int next = read();
      if (next < 0) {
        return -1;
      }
      int count = Math.min(length, line.length - at + 1);
      System.arraycopy(line, at - 1, into, from, count);
      at += count - 1;
      return count;
    }

    @Override
    public int available() {
      return given == times ? 0 : 1;
    }
  }
}
