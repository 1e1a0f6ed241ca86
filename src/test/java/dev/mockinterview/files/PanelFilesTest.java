package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.panel.Board;
import dev.mockinterview.panel.Matrix;
import dev.mockinterview.panel.Panel;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PanelFilesTest {

  private static final Board BOARD = Board.USUAL;

  private final JsonMapper json = new JsonMapper();

  @Test
  void matrixAsCsvHasAgreedAndGivenRatingsApart() {
    assertThat(MatrixCsv.of(matrix(BOARD)))
        .isEqualTo(
            String.join(
                "\r\n",
                "candidate,basic-01 agreed,basic-01 ratings,basic-02 agreed,basic-02 ratings,"
                    + "security-01 agreed,security-01 ratings,scenario-01 agreed,"
                    + "scenario-01 ratings,mean",
                "Dora,4,5 2 4,,2 1 2,,4 4,,not asked,3.22",
                "Emil,,,,,,,,,",
                ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0"})
  void noNameIsAFormula(String name) throws IOException {
    String csv = MatrixCsv.of(matrix(new Board(text -> text, who -> name + who)));
    try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
      List<CSVRecord> records = parser.getRecords();
      assertThat(records.get(1).get(0)).isEqualTo("'" + name + "Dora");
      assertThat(records).allMatch(each -> each.size() == records.get(0).size());
    }
  }

  @Test
  void nameWithSeparatorsStaysOneCell() throws IOException {
    String csv = MatrixCsv.of(matrix(new Board(text -> text, who -> "a,\"b\";" + who)));
    try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
      assertThat(parser.getRecords().get(1).get(0)).isEqualTo("a,\"b\";Dora");
    }
  }

  @Test
  void matrixAsJsonNamesEverything() {
    JsonNode node = json.readTree(PanelReportJson.matrix(matrix(BOARD)));
    assertThat(node.get("candidates").get(0))
        .isEqualTo(
            json.readTree(
                """
                {"candidate": "Dora", "scorecards": 3, "mean": 3.22, "cells": [
                  {"question_id": "basic-01", "asked": true, "agreed": 4, "ratings": [5, 2, 4]},
                  {"question_id": "basic-02", "asked": true, "ratings": [2, 1, 2]},
                  {"question_id": "security-01", "asked": true, "ratings": [4, 4]},
                  {"question_id": "scenario-01", "asked": false, "ratings": []}]}
                """));
    assertThat(node.get("candidates").get(1).has("mean")).isFalse();
    assertThat(node.get("questions").get(1).get("text").asString())
        .isEqualTo("How long may an integration take?");
  }

  @Test
  void panelAsJsonKeepsThreeValuesApart() {
    String line =
        PanelReportJson.panel(BOARD.plan(), BOARD.dora(), BOARD.submitted(), BOARD.agreed());
    assertThat(line).doesNotContain("\n");
    JsonNode node = json.readTree(line);
    JsonNode card = node.get("scorecards").get(0).get("questions").get(0);
    assertThat(card.get("machine_score").asInt()).isEqualTo(31);
    assertThat(card.get("rating").asInt()).isEqualTo(5);
    assertThat(card.get("override"))
        .isEqualTo(json.readTree("{\"score\": 80, \"reason\": \"It overlooked the cache.\"}"));
    assertThat(card.get("ticks").get(1))
        .isEqualTo(
            json.readTree(
                "{\"point\": \"settings\", \"status\": \"partial\", \"prompted\": true}"));
    assertThat(card.get("heard").get("points").get(1))
        .isEqualTo(json.readTree("{\"point\": \"url\", \"status\": \"contradicted\"}"));
    assertThat(node.get("questions").get(0))
        .isEqualTo(
            json.readTree(
                """
                {"question_id": "basic-01", "text": "What is a stage, and what is it good for?",
                 "spread": 3, "apart": true, "agreed": 4}
                """));
    assertThat(node.get("agreements").get(0).get("moves").get(0))
        .isEqualTo(
            json.readTree(
                """
                {"interviewer": "Anna", "from": 5, "why": "The URL was wrong."}
                """));
  }

  @Test
  void scorecardThatIsNotSubmittedIsANameOnly() {
    JsonNode node =
        json.readTree(
            PanelReportJson.panel(BOARD.plan(), BOARD.dora(), List.of(BOARD.annas()), List.of()));
    assertThat(node.get("scorecards").get(0).propertyNames())
        .containsExactlyInAnyOrder("id", "interviewer", "started");
  }

  private static Matrix matrix(Board board) {
    Panel dora = new Panel(board.plan(), board.dora().person(), board.submitted());
    Panel emil = new Panel(board.plan(), board.emil().person(), List.of());
    return new Matrix(
        board.plan(),
        List.of(new Matrix.Row(dora, board.agreed()), new Matrix.Row(emil, List.of())));
  }
}
