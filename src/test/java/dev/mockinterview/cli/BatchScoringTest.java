package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.files.BatchLines;
import dev.mockinterview.files.CompiledPacks;
import dev.mockinterview.files.ContentPacks;
import dev.mockinterview.text.TextAnalyzer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void bankThatIsChangedMeanwhileCostsOnlyItsLines(@TempDir Path folder) throws IOException {
    Path bank = copy(Path.of("src/test/resources/packs/git"), folder.resolve("bank"));
    Path cache = folder.resolve("cache");
    CompiledPacks packs =
        new CompiledPacks(
            Optional.of("test"),
            Optional.empty(),
            Optional.of(cache),
            Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1)));
    packs.folder(bank);
    Workspace workspace = new Workspace(packs.folder(bank), TextAnalyzer::english);
    Path rubric = bank.resolve("rubrics/git/git-01.yaml");
    Files.writeString(
        rubric, Files.readString(rubric).replace("importance: must", "importance: bonus"));
    for (Path compiled : entries(cache)) {
      Files.delete(compiled);
    }

    assertThatThrownBy(
            () ->
                new BatchScoring(workspace)
                    .run(BatchLines.of(stream(line(1, "a") + line(2, "b")), "lines"), out))
        .isInstanceOf(CheckFailedException.class)
        .hasMessageContaining("2 of 2 lines");

    assertThat(written.toString().lines())
        .hasSize(2)
        .allMatch(line -> line.contains("was changed while this program had the bank open"));
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
    new BatchScoring(WORKSPACE).run(BatchLines.of(stream(lines), "lines"), out);
  }

  private static String line(int id, String answer) {
    return "{\"id\":%d,\"question_id\":\"git-01\",\"answer\":\"%s\"}\n".formatted(id, answer);
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path each : files.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(each, target);
      }
    }
    return to;
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
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
