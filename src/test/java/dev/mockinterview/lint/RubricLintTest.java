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
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          advice: Name the rule to leave|advice: Say what a TODO list is for and leave
          - rewrites/changes/alters history/past\\n      - new/other/different ids/hashes/SHA\\n      - force push|- replays/linear commits/history
          - force push|- force without push\\n      - push without force
          - merge -> rewrites/replays/alters|- merge rewrites -> ids\\n      - ids -> merge rewrites
          """)
  void soundRubricIsLeftAlone(String written, String instead) throws IOException {
    edit(written.replace("\\n", "\n"), instead.replace("\\n", "\n"));

    assertThat(problems(OptionalInt.empty()))
        .noneMatch(problem -> problem.contains("TODO"))
        .noneMatch(problem -> problem.contains("alone"))
        .noneMatch(problem -> problem.contains("adds nothing"));
  }

  @Test
  void questionNeedsARubricAndItsTopicAnotherQuestion() throws IOException {
    Files.delete(folder.resolve("rubrics/git/git-02.yaml"));
    Path questions = folder.resolve("questions/git.yaml");
    String text = Files.readString(questions);
    Files.writeString(
        questions, text.replace("  - id: git-02\n", "  - id: git-02\n    topic: undo\n"));
    ContentPack pack = ContentPacks.folder(folder);
    QuestionLint lint = new QuestionLint(pack.bank());

    assertThat(
            pack.bank().questions().stream()
                .flatMap(
                    question ->
                        lint.faults(question).stream()
                            .map(message -> pack.lines().problem(question, message).toString())))
        .containsExactly(
            "questions/git.yaml:9: question git-02 has no rubric yet",
            "questions/git.yaml:9: no other question has the topic \"undo\"");
  }

  @Test
  void topicOfTwoQuestionsIsSound() throws IOException {
    Path questions = folder.resolve("questions/git.yaml");
    String text = Files.readString(questions);
    Files.writeString(
        questions, text.replace("    minutes: 3\n", "    minutes: 3\n    topic: undo\n"));
    ContentPack pack = ContentPacks.folder(folder);

    assertThat(pack.bank().questions()).flatMap(new QuestionLint(pack.bank())::faults).isEmpty();
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
