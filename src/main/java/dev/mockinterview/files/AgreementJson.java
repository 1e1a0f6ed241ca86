package dev.mockinterview.files;

import dev.mockinterview.measure.Agreement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/** Writes how well scores and grades agree, as one JSON object on one line. */
public final class AgreementJson {

  private static final int DIGITS = 4;

  private AgreementJson() {}

  /**
   * The agreement over all answers.
   *
   * @param calibrated the same after a fit of the scale that leaves the own question out
   * @param kinds the agreement by kind of answer
   */
  public static String agreement(
      Agreement all, Agreement calibrated, Map<String, Agreement> kinds) {
    return OneLine.object(
        json -> {
          json.writeNumberProperty("n", all.n());
          write(json, "pearson", all.pearson());
          write(json, "rmse", OptionalDouble.of(all.rmse()));
          write(json, "qwk", all.kappa());
          json.writeObjectPropertyStart("calibrated");
          write(json, "pearson", calibrated.pearson());
          write(json, "rmse", OptionalDouble.of(calibrated.rmse()));
          json.writeEndObject();
          json.writeObjectPropertyStart("kinds");
          kinds.forEach((kind, agreement) -> writeKind(json, kind, agreement));
          json.writeEndObject();
        });
  }

  private static void writeKind(JsonGenerator json, String kind, Agreement agreement) {
    json.writeObjectPropertyStart(kind);
    json.writeNumberProperty("n", agreement.n());
    write(json, "grade", OptionalDouble.of(agreement.grade()));
    write(json, "score", OptionalDouble.of(agreement.score()));
    write(json, "rmse", OptionalDouble.of(agreement.rmse()));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, OptionalDouble value) {
    json.writeName(name);
    if (value.isPresent()) {
      json.writeNumber(
          BigDecimal.valueOf(value.getAsDouble()).setScale(DIGITS, RoundingMode.HALF_UP));
    } else {
      json.writeNull();
    }
  }
}
