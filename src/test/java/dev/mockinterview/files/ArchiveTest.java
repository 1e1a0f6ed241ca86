package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.interview.AnyInterviews;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.report.Samples;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

  private final Path folder;

  ArchiveTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsWrittenIsReadExactlyAndWrittenTheSameAgain(long seed) throws IOException {
    AnyInterviews any = new AnyInterviews(seed);
    List<ArchivedInterview> interviews =
        IntStream.range(0, 30)
            .mapToObj(
                i ->
                    new ArchivedInterview(
                        any.next(), i % 3 == 0 ? Optional.of(any.text()) : Optional.empty()))
            .toList();

    String text = written(interviews);

    List<ArchivedInterview> read = read(text);
    assertThat(read).isEqualTo(interviews);
    assertThat(written(read)).isEqualTo(text);
    assertThat(text).matches("[\\x20-\\x7f\\n]*");
  }

  @Test
  void noInterviewIsADocumentToo() throws IOException {
    assertThat(read(written(List.of()))).isEmpty();
  }

  @Test
  void everyRubricStandsOnce() throws IOException {
    String both = sample(); // which have questions in common
    for (Interview interview : List.of(Samples.small(), Samples.large())) {
      for (Turn turn : interview.turns()) {
        turn.rubric()
            .map(rubric -> "\"hash\":\"" + rubric.hash() + "\"")
            .ifPresent(hash -> assertThat(both).containsOnlyOnce(hash));
      }
    }
  }

  @Test
  void cutOffDocumentIsRefusedWhereverItIsCut() throws IOException {
    String whole = sample();
    for (int end = 1; end < whole.length() - 1; end += 1 + whole.length() / 300) {
      String part = whole.substring(0, end);
      assertThatThrownBy(() -> read(part))
          .isInstanceOf(BadFileException.class)
          .message()
          .isIn(
              IntStream.rangeClosed(1, 4)
                  .mapToObj(line -> file() + ":" + line + ": is cut off there")
                  .toList());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"format\":|[{\"format\":|: not a JSON object",
        "mock-interview/interviews|recipes|: not an export of this program",
        "\"version\":1|\"version\":2|:1: was written by a newer program (version 2, this one knows 1)",
        "\"version\":1|\"version\":99999999999999999999|newer program",
        "\"version\":1|\"version\":0|there is no version 0",
        "\"version\":1|\"version\":\"1\"|\"version\", a number",
        "\"interviews\"|\"interviwes\"|\"interviews\", a list",
        "\"id\":\"2026-11-22-a1b2\"|\"id\":\"../../etc\"|:2: interview 1: id must be",
        "\"id\":\"2026-11-22-a1b2\"|\"id\":\"a\",\"id\":\"b\"|Duplicate",
        "\"id\":\"2026-11-22-a1b2\",||:2: interview 1: ",
        "\"person\":\"Anna\"|\"person\":\" Anna\"|a person's name must",
        "\"person\":\"Anna\"|\"person\":null|:2: interview 1: ",
        "\"person\":\"Anna\"|\"person\":\"Anna\",\"surprise\":1|surprise: nobody knows this key",
        "\"category\":\"basic\",\"title\"|\"category\":\"a,b\",\"title\"|no category is named \"a,b\"",
        "\"JUNIOR\"|\"GURU\"|plan.rounds[0].questions[0].level",
        "\"minutes\":3|\"minutes\":99|minutes must be 1 to 60, was 99",
        "\"credit\":1.0|\"credit\":7|credit must be the mean of its findings",
        "\"kind\":\"SCORED\"|\"kind\":\"SKIPED\"|turns[0].outcome.kind",
        "\"rubric\":\"|\"rubric\":\"x|turns[0]: no interview before it brought rubric",
        "\"time\":\"PT2M10S\"|\"time\":\"-PT2M10S\"|time must not be negative",
        "\"time\":\"PT2M10S\"|\"time\":\"PT999999999H\"|ten years at most",
        "\"text\":\"points to a deployment\"|\"text\":\"points to a dePloyment\"|its answer doesn't say",
        "\"answer\":\"A stage|\"answer\":\"A stag|its answer doesn't say",
        "\"turns\":[|\"turns\":7,\"surprise\":[|turns: must be a list",
        "\"answer\":\"A stage points|\"answer\":{},\"x\":\"A stage points|outcome.answer: must be text",
        "\"seed\":7|\"seed\":\"seven\"|plan.seed: must be a number",
        "\"started\":\"2026|\"started\":\"someday 2026|started: must be a value of type Instant",
        "\"hash\":\"5eecdda4\"|\"hash\":\"5eecdda2\"|rubric \"5eecdda2\" stands twice",
        "\"id\":\"2026-11-22-exam\"|\"id\":\"2026-11-22-a1b2\"|:3: interview 2: its id \"2026-11-22-a1b2\" stands twice",
        "\"enough\":7.5|\"enough\":1e999|enough must be a number",
      })
  void whatDoesNotFitIsRefusedWithItsPlace(String good, String bad, String says)
      throws IOException {
    String whole = sample();
    assertThat(whole.contains(good)).as(good).isTrue();
    String broken = whole.replaceFirst(java.util.regex.Pattern.quote(good), bad == null ? "" : bad);

    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(BadFileException.class)
        .message()
        .startsWith(file().toString())
        .contains(says)
        .doesNotContain("\n")
        .hasSizeLessThan(500);
  }

  @Test
  void whatStandsBehindTheEndIsRefused() throws IOException {
    String whole = sample();

    assertThatThrownBy(() -> read(whole + "x")).isInstanceOf(BadFileException.class);
    assertThatThrownBy(() -> read(whole + whole))
        .hasMessage(file() + ":5: something stands behind the end");
    assertThatThrownBy(() -> read(whole.replaceFirst("]}\\n$", "],\"more\":1}")))
        .hasMessage(file() + ":4: nothing may stand behind \"interviews\"");
  }

  @Test
  void deepNestingAndLongNumbersEndAtJacksonsLimits() throws IOException {
    String whole = sample();

    assertThatThrownBy(() -> read(whole.replace("\"Anna\"", "[".repeat(100_000))))
        .isInstanceOf(BadFileException.class)
        .hasMessageContaining(":2: ");
    assertThatThrownBy(() -> read(whole.replace("\"seed\":7", "\"seed\":" + "7".repeat(100_000))))
        .isInstanceOf(BadFileException.class)
        .hasMessageContaining(":2: ");
  }

  @Test
  void emptyOrMissingFileIsSaid() {
    assertThatThrownBy(() -> read("")).hasMessage(file() + ":1: is empty");
    assertThat(file().toFile().delete()).isTrue();
    assertThatThrownBy(() -> ArchiveReader.open(file()))
        .hasMessage(file() + ": can't be read: there is no such file or folder");
    assertThatThrownBy(() -> ArchiveReader.open(folder))
        .hasMessage(folder + ": is a folder, not a file");
  }

  private Path file() {
    return folder.resolve("archive.json");
  }

  private static String sample() throws IOException {
    return written(
        Stream.of(Samples.small(), Samples.large())
            .map(interview -> new ArchivedInterview(interview, Optional.of("half an ans")))
            .toList());
  }

  private static String written(List<ArchivedInterview> interviews) throws IOException {
    StringWriter out = new StringWriter();
    ArchiveWriter writer = new ArchiveWriter(out);
    for (ArchivedInterview interview : interviews) {
      writer.add(interview);
    }
    writer.finish();
    return out.toString();
  }

  private List<ArchivedInterview> read(String text) throws IOException {
    Files.writeString(file(), text, StandardCharsets.US_ASCII);
    List<ArchivedInterview> interviews = new ArrayList<>();
    try (ArchiveReader reader = ArchiveReader.open(file())) {
      for (Optional<ArchivedInterview> next = reader.next();
          next.isPresent();
          next = reader.next()) {
        interviews.add(next.get());
      }
    }
    return interviews;
  }
}
