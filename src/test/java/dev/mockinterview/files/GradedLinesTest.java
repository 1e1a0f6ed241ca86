package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradedLinesTest {

  private final Path folder;

  GradedLinesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<GradedLine> read(String text) throws IOException {
    Path file = folder.resolve("graded.jsonl");
    Files.writeString(file, text);
    return GradedLines.read(file);
  }

  @Test
  void twoGradesCountWithTheirMean() throws IOException {
    List<GradedLine> lines =
        read(
            """
            {"id": "a", "question_id": "basic-01", "answer": "x", "grade": 80, "grade2": 70,
             "kind": "fair", "covers": ["p"], "wrong": []}
            """
                .replace("\n ", " "));

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).grade()).isEqualTo(75);
    assertThat(lines.get(0).kind()).contains("fair");
    assertThat(lines.get(0).covers()).containsExactly("p");
  }

  @Test
  void scoreOfMaxBecomesAShareOfHundred() throws IOException {
    List<GradedLine> lines =
        read(
            "{\"question_id\": \"9\", \"question\": \"q\", \"reference\": [\"r\"], \"answer\": \"x\","
                + " \"score\": 1.5, \"max\": 2, \"item_grades\": [[1, 0], [1, 1]]}");

    assertThat(lines.get(0).grade()).isEqualTo(75);
    assertThat(lines.get(0).itemGrades()).containsExactly(List.of(1.0, 0.0), List.of(1.0, 1.0));
    assertThat(lines.get(0).item()).isInstanceOf(BatchItem.Drafted.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"grade\": 101` | \"grade\" must be 0 to 100",
        "`\"grade\": -1` | \"grade\" must be 0 to 100",
        "`\"grade\": \"80\"` | \"grade\" must be a number",
        "`\"score\": 3, \"max\": 2` | \"score\" must be 0 to \"max\"",
        "`\"score\": 3, \"max\": 0` | \"max\" must be above 0, was 0.0",
        "`\"score\": 3` | \"max\" is missing",
        "`\"kind\": \"fair\"` | \"max\" is missing",
        "`\"grade\": 5, \"covers\": \"x\"` | \"covers\" must be a list",
        "`\"grade\": 5, \"item_grades\": [[2]]` | \"item_grades\" must be 0 to 1",
      })
  void badGradeNamesFileLineAndRule(String fields, String message) {
    assertThatThrownBy(
            () -> read("\n{\"question_id\": \"a\", \"answer\": \"x\", " + fields + "}\n"))
        .isInstanceOf(BadFileException.class)
        .hasMessageContaining("graded.jsonl:2: " + message);
  }
}
