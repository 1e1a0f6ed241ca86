package dev.mockinterview.files;

import dev.mockinterview.doctor.Condition;
import dev.mockinterview.doctor.Cure;
import dev.mockinterview.doctor.Verdict;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes what the doctor found as JSON for other programs. */
public final class ConditionsJson {

  private ConditionsJson() {}

  /** One object, on one line. */
  public static String conditions(List<Condition> conditions) {
    return OneLine.object(
        json -> {
          json.writeBooleanProperty("healthy", count(conditions, Verdict.BAD) == 0);
          for (Verdict verdict : Verdict.values()) {
            json.writeNumberProperty(verdict.word(), count(conditions, verdict));
          }
          json.writeArrayPropertyStart("checks");
          conditions.forEach(condition -> write(condition, json));
          json.writeEndArray();
        });
  }

  private static long count(List<Condition> conditions, Verdict verdict) {
    return conditions.stream().filter(condition -> condition.verdict() == verdict).count();
  }

  private static void write(Condition condition, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("check", condition.id());
    json.writeStringProperty("verdict", condition.verdict().word());
    json.writeStringProperty("found", condition.found());
    condition.cure().ifPresent(cure -> write(cure, json));
    json.writeEndObject();
  }

  private static void write(Cure cure, JsonGenerator json) {
    json.writeStringProperty("cure", cure.says());
    json.writeArrayPropertyStart("commands");
    cure.commands().forEach(json::writeString);
    json.writeEndArray();
  }
}
