package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FaultyRubricTest {

  private static final String AT = PackFolder.RUBRIC + ":";

  private final PackFolder pack;

  FaultyRubricTest(@TempDir Path folder) {
    pack = new PackFolder(folder);
  }

  @ParameterizedTest(name = "{2}: {3}")
  @CsvFileSource(
      resources = "/files/rubric-faults.csv",
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false)
  void faultIsReportedAtItsLine(String written, String instead, int line, String message) {
    pack.replace(
        PackFolder.RUBRIC,
        written.replace("\\n", "\n"),
        instead == null ? "" : instead.replace("\\n", "\n"));

    assertThat(pack.problems()).containsExactly(AT + line + ": " + message);
  }

  @Test
  void allProblemsAreReportedByFileAndLine() {
    pack.replace(PackFolder.RUBRIC, "cost: 3", "cost: 9")
        .replace(PackFolder.RUBRIC, "importance: bonus", "importance: nice")
        .replace(PackFolder.RUBRIC, "checked: 2026-11-22", "checked: soon")
        .replace(PackFolder.QUESTIONS, "minutes: 2", "minutes: 200")
        .replace(PackFolder.LEXICON, "[tea, cuppa]", "[tea]");

    assertThat(pack.problems())
        .containsExactly(
            "questions/basic.yaml:6: minutes must be 1 to 60, was 200",
            "rubrics/basic/basic-01.yaml:25: \"importance\" must be one of must, should, bonus, was"
                + " \"nice\"",
            "rubrics/basic/basic-01.yaml:33: cost must be 1 to 6, was 9",
            "rubrics/basic/basic-01.yaml:60: \"checked\" must be a date such as 2026-11-22, was"
                + " \"soon\"",
            "rubrics/lexicon.yaml:2: a line of synonyms needs at least two wordings");
  }

  @Test
  void theExceptionsMessageIsOneLineForEachProblem() {
    List<Problem> problems = List.of(new Problem("b", 1, "second"), new Problem("a", 7, "first"));

    assertThat(new BadPackException(problems)).hasMessage("a:7: first\nb:1: second");
  }

  @Test
  void rubricWithoutQuestionIsAnOrphan() {
    pack.write("rubrics/basic/basic-03.yaml", "question: basic-03\n");

    assertThat(pack.problems())
        .containsExactly(
            "rubrics/basic/basic-03.yaml:1: there is no question \"basic-03\" (did you mean"
                + " \"basic-01\"?)");
  }

  @Test
  void rubricInAnotherFolderIsSentHome() {
    pack.write("rubrics/more/basic-02.yaml", "question: basic-02\n");

    assertThat(pack.problems())
        .containsExactly(
            "rubrics/more/basic-02.yaml:1: the rubric belongs in rubrics/basic/basic-02.yaml");
  }

  @Test
  void rubricWithAnotherEndingIsNotPassedOver() {
    pack.write("rubrics/basic/basic-02.yml", "question: basic-02\n");

    assertThat(pack.problems())
        .containsExactly("rubrics/basic/basic-02.yml:1: the file's name must end in .yaml");
  }
}
