package dev.mockinterview.files;

import dev.mockinterview.panel.Matrix;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the candidates of a plan by its questions as JSON, one object on one line. */
final class MatrixJson {

  /** Names the schema of what is written, with its version. */
  static final String FORMAT = "mock-interview/matrix/1";

  private static final JsonMapper JSON = new JsonMapper();
  private static final int DIGITS = 2;

  private MatrixJson() {}

  static String of(Matrix matrix) {
    ObjectNode node = JSON.createObjectNode();
    node.put("format", FORMAT);
    node.put("plan", matrix.plan().id());
    node.put("role", matrix.plan().role());
    ArrayNode questions = node.putArray("questions");
    matrix
        .plan()
        .questions()
        .forEach(each -> PanelReportJson.describe(each, questions.addObject()));
    ArrayNode candidates = node.putArray("candidates");
    for (Matrix.Row row : matrix.rows()) {
      ObjectNode candidate = candidates.addObject();
      candidate.put("candidate", row.panel().candidate().name());
      candidate.put("scorecards", row.panel().scorecards().size());
      OptionalDouble mean = row.mean();
      mean.ifPresent(
          value ->
              candidate.put(
                  "mean", BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP)));
      ArrayNode cells = candidate.putArray("cells");
      row.cells().forEach(cell -> describe(cell, cells.addObject()));
    }
    return OneLine.safe(node.toString());
  }

  private static void describe(Matrix.Cell cell, ObjectNode node) {
    node.put("question_id", cell.question().id());
    node.put("asked", cell.asked());
    cell.agreed().ifPresent(rating -> node.put("agreed", rating));
    ArrayNode ratings = node.putArray("ratings");
    cell.ratings().forEach(ratings::add);
  }
}
