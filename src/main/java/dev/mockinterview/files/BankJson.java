package dev.mockinterview.files;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Outline;
import dev.mockinterview.bank.Question;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the list of a bank's questions as JSON for other programs. */
public final class BankJson {

  private BankJson() {}

  /** An array with one object for every question, in the bank's order, on one line. */
  public static String list(Bank bank) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartArray();
      bank.questions().forEach(question -> write(json, question, bank.outline(question.id())));
      json.writeEndArray();
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Question question, Optional<Outline> rubric) {
    json.writeStartObject();
    json.writeStringProperty("id", question.id());
    json.writeStringProperty("category", question.category());
    json.writeStringProperty("level", question.level().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("text", question.text());
    json.writeNumberProperty("points", rubric.map(Outline::points).orElse(0));
    json.writeNumberProperty("misconceptions", rubric.map(Outline::misconceptions).orElse(0));
    json.writeNumberProperty("examples", rubric.map(Outline::examples).orElse(0));
    json.writeNumberProperty("sources", rubric.map(Outline::sources).orElse(0));
    json.writeEndObject();
  }
}
