package dev.mockinterview.files;

import java.io.StringWriter;
import java.util.Collection;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a JSON object on many lines, for programs and for people who look into the file. */
final class Indented {

  private static final JsonFactory JSON = new JsonFactory();

  private Indented() {}

  /** The object with the given content, ended by a line feed. */
  static String object(Consumer<JsonGenerator> content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(new Lines(), out)) {
      json.writeStartObject();
      content.accept(json);
      json.writeEndObject();
    }
    return OneLine.safe(out.toString()) + "\n";
  }

  /**
   * Writes a list of objects as a property.
   *
   * @param content writes the properties of one of them
   */
  static <T> void list(JsonGenerator json, String name, Collection<T> items, Consumer<T> content) {
    json.writeArrayPropertyStart(name);
    for (T item : items) {
      json.writeStartObject();
      content.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The same line ends on every system. */
  private static final class Lines extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
