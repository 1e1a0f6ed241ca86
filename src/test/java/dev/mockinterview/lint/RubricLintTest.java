package dev.mockinterview.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.bank.Question;
import dev.mockinterview.files.ContentPack;
import dev.mockinterview.files.ContentPacks;
import dev.mockinterview.files.Problem;
import dev.mockinterview.scoring.Scorer;
import dev.mockinterview.text.TextAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Breaks one thing at a time in the small pack about git, which is sound as it stands. */
class RubricLintTest {

  private static final Path GIT = Path.of("src/test/resources/packs/git");
  private static final Path RUBRIC = Path.of("rubrics/git/git-01.yaml");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final TextAnalyzer ENGLISH = TextAnalyzer.english();

  @TempDir private Path folder = Path.of(".");

  @BeforeEach
  void copyPack() throws IOException {
    try (Stream<Path> files = Files.walk(GIT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(GIT.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void soundPackHasNoFaults() {
    assertThat(problems(OptionalInt.empty())).isEmpty();
  }

  @ParameterizedTest(name = "{3}")
  @CsvFileSource(
      resources = "/packs/lint-faults.csv",
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false)
  void faultIsReportedAtItsLine(String written, String instead, int line, String message)
      throws IOException {
    edit(written.replace("\\n", "\n"), instead == null ? "" : instead.replace("\\n", "\n"));

    assertThat(problems(OptionalInt.empty()))
        .contains("rubrics/git/git-01.yaml:" + line + ": " + message);
  }

  @Test
  void sourceThatWasCheckedLongAgoIsStale() throws IOException {
    edit("checked: 2026-11-22", "checked: 2026-10-01");

    assertThat(problems(OptionalInt.of(52))).isEmpty();
    assertThat(problems(OptionalInt.of(51)))
        .containsExactly(
            "rubrics/git/git-01.yaml:95: \"Pro Git, Rebasing\" was last checked 52 days ago");
  }

  @Test
  void noNumberOfDaysIsNegative() {
    assertThatThrownBy(() -> new Freshness(TODAY, OptionalInt.of(-1)))
        .hasMessage("days must be at least 0, was -1");
  }

  private void edit(String written, String instead) throws IOException {
    Path rubric = folder.resolve(RUBRIC);
    String text = Files.readString(rubric);
    assertThat(text).contains(written);
    Files.writeString(rubric, text.replace(written, instead));
  }

  private List<String> problems(OptionalInt days) {
    ContentPack pack = ContentPacks.folder(folder);
    Scorer scorer = new Scorer(ENGLISH, pack.lexicon(), List.of());
    RubricLint lint = new RubricLint(scorer, new Freshness(TODAY, days));
    return pack.bank().questions().stream()
        .flatMap(question -> problems(pack, lint, question))
        .map(Problem::toString)
        .toList();
  }

  private static Stream<Problem> problems(ContentPack pack, RubricLint lint, Question question) {
    return lint.faults(question, pack.bank().rubric(question.id()).orElseThrow()).stream()
        .map(fault -> pack.lines().problem(question, fault));
  }
}
