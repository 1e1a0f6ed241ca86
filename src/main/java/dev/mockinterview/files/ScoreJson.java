package dev.mockinterview.files;

import dev.mockinterview.scoring.Evidence;
import dev.mockinterview.scoring.Flag;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes scores as JSON for other programs, one object on one line, without the line's end. */
public final class ScoreJson {

  private static final int CREDIT_DIGITS = 4;

  private ScoreJson() {}

  /**
   * The score of an answer.
   *
   * @param id the name of the input line, if it had one
   * @param questionId empty for a question that the bank doesn't have
   */
  public static String score(Optional<LineId> id, Optional<String> questionId, Score score) {
    return OneLine.object(
        json -> {
          writeId(json, id);
          json.writeName("question_id");
          questionId.ifPresentOrElse(json::writeString, json::writeNull);
          json.writeNumberProperty("score", score.total());
          json.writeNumberProperty("band", score.band().number());
          json.writeArrayPropertyStart("points");
          score.points().forEach(point -> writePoint(json, point));
          json.writeEndArray();
          json.writeArrayPropertyStart("misconceptions");
          score.misconceptions().forEach(found -> writeMisconception(json, found));
          json.writeEndArray();
          json.writeArrayPropertyStart("flags");
          score.flags().stream().map(Flag::id).forEach(json::writeString);
          json.writeEndArray();
          json.writeStringProperty("rubric", score.rubric());
          json.writeStringProperty("engine", score.engine());
        });
  }

  /**
   * The line in place of a score that could not be made.
   *
   * @param line the number of the input line
   */
  public static String error(Optional<LineId> id, long line, String message) {
    return OneLine.object(
        json -> {
          writeId(json, id);
          json.writeNumberProperty("line", line);
          json.writeStringProperty("error", message);
        });
  }

  private static void writeId(JsonGenerator json, Optional<LineId> id) {
    if (id.isPresent()) {
      json.writeName("id");
      if (id.get().isNumber()) {
        json.writeNumber(id.get().text());
      } else {
        json.writeString(id.get().text());
      }
    }
  }

  private static void writePoint(JsonGenerator json, PointScore point) {
    json.writeStartObject();
    json.writeStringProperty("id", point.point().id());
    writeResult(json, point);
    writeRemark(json, point);
    json.writeEndObject();
  }

  /** What became of a point, within the object that says which point it is. */
  static void writeResult(JsonGenerator json, PointScore point) {
    json.writeStringProperty("status", point.status().name().toLowerCase(Locale.ROOT));
    json.writeNumberProperty("credit", rounded(point.credit()));
    json.writeNumberProperty("weight", point.point().weight());
    writeEvidence(json, point.evidence());
  }

  /** The note on a point, which may name parts of the rubric. */
  static void writeRemark(JsonGenerator json, PointScore point) {
    point.remark().ifPresent(remark -> json.writeStringProperty("remark", remark));
  }

  private static void writeMisconception(JsonGenerator json, FoundMisconception found) {
    json.writeStartObject();
    json.writeStringProperty("id", found.misconception().id());
    writeEvidence(json, found.evidence());
    json.writeEndObject();
  }

  /** The words that something rests on, within the object that says what. */
  static void writeEvidence(JsonGenerator json, List<Evidence> evidence) {
    json.writeArrayPropertyStart("evidence");
    for (Evidence words : evidence) {
      json.writeStartObject();
      json.writeNumberProperty("start", words.start());
      json.writeNumberProperty("end", words.end());
      json.writeStringProperty("text", words.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Credit as it is written: four digits after the point at the most. */
  static BigDecimal rounded(double credit) {
    BigDecimal rounded =
        BigDecimal.valueOf(credit)
            .setScale(CREDIT_DIGITS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
