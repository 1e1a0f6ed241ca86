package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-a",
        "-1+1",
        "--1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\"=1\"",
        "'=1",
        " \" =1",
        "\u201c=1\u201d",
        "\u00a0=1",
        "\ufeff=1",
        "\u200b=1",
        "\uff1d1",
        "- a list"
      })
  void whatWouldBeAFormulaStandsBehindAnApostrophe(String text) throws IOException {
    assertThat(cell(text)).isEqualTo("'" + text.replaceAll("[\t\r\n]", " "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-0.25", "0", "12.5", "a=b", "a-b", "1+1", "", " ", "\"a\"", "a,b"})
  void otherTextsAndNumbersStayAsTheyAre(String text) throws IOException {
    assertThat(cell(text)).isEqualTo(text);
  }

  @Test
  void recordIsOneLineWithoutControls() throws IOException {
    String csv = Csv.of(List.of("a", "b"), List.of(List.of("1\r\n2\u20283", "\0\u001b\uD83C\t")));
    assertThat(csv).isEqualTo("a,b\r\n1 2 3,\"\ufffd\ufffd\ufffd \"\r\n");
  }

  @Test
  void tableTakesCellsByColumn() {
    assertThat(Csv.table(List.of("a", "b"), List.of(Map.of("b", "2", "c", "3"), Map.of("a", "1"))))
        .isEqualTo("a,b\r\n\"\",2\r\n1,\r\n");
  }

  private static String cell(String text) throws IOException {
    String csv = Csv.of(List.of("a", "b"), List.of(List.of(text, "x")));
    try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
      return parser.getRecords().get(1).get(0);
    }
  }
}
