package dev.mockinterview.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** The JSON object on one line of a file, with those of its values that are texts or numbers. */
final class JsonLine {

  /** The line can't be used; the message says why. */
  static final class Unusable extends Exception {

    Unusable(String message) {
      super(message);
    }
  }

  /** A value that matters to a reader of lines. */
  sealed interface Value {

    /** A text. */
    record Text(String text) implements Value {}

    /**
     * A number.
     *
     * @param text as it is written
     */
    record Numeral(String text) implements Value {}

    /** A list with its items. */
    record Items(List<Value> items) implements Value {}

    /** Anything else. */
    record Other() implements Value {}
  }

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Map<String, Value> values = new LinkedHashMap<>();
  private Optional<String> fault = Optional.empty();

  private JsonLine() {}

  /** What is done with one sound line of a file. */
  interface Reader {
    void read(Lines.Line line, JsonLine json) throws Unusable;
  }

  /**
   * Reads all lines of a file.
   *
   * @throws BadFileException at the first thing that is wrong, naming file and line
   */
  static void readAll(Path file, Reader reader) {
    try (InputStream in = TextFile.open(file)) {
      Lines lines = new Lines(in, file.toString());
      while (lines.hasNext()) {
        Lines.Line line = lines.next();
        try {
          JsonLine json = of(line);
          json.check();
          reader.read(line, json);
        } catch (Unusable e) {
          throw new BadFileException(file + ":" + line.number() + ": " + e.getMessage(), e);
        }
      }
    } catch (IOException e) {
      throw TextFile.unreadable(file.toString(), e);
    }
  }

  /** Reads a line; of one that is broken it keeps what stands before the fault. */
  static JsonLine of(Lines.Line line) {
    JsonLine json = new JsonLine();
    json.fault = line.text().isEmpty() ? Optional.of(line.fault()) : json.read(line.text().get());
    return json;
  }

  /** Refuses a line that is no JSON object. */
  void check() throws Unusable {
    if (fault.isPresent()) {
      throw new Unusable(fault.get());
    }
  }

  /** Whether there is a value at the key that isn't null. */
  boolean has(String key) {
    return values.containsKey(key);
  }

  /** The value at the key. */
  Value value(String key) throws Unusable {
    Value value = values.get(key);
    if (value == null) {
      throw new Unusable("\"" + key + "\" is missing");
    }
    return value;
  }

  /** The text at the key. */
  String text(String key) throws Unusable {
    if (value(key) instanceof Value.Text text) {
      return text.text();
    }
    throw new Unusable("\"" + key + "\" must be text");
  }

  /** The text at the key, which has to say something. */
  String name(String key) throws Unusable {
    String text = text(key);
    if (text.isBlank()) {
      throw new Unusable("\"" + key + "\" must not be blank");
    }
    return text;
  }

  /** The number at the key. */
  double number(String key) throws Unusable {
    return number(key, value(key));
  }

  /** A value as a number. */
  static double number(String key, Value value) throws Unusable {
    if (value instanceof Value.Numeral numeral) {
      return Double.parseDouble(numeral.text());
    }
    throw new Unusable("\"" + key + "\" must be a number");
  }

  /** The items of the list at the key; none where the key is missing. */
  List<Value> items(String key) throws Unusable {
    if (!has(key)) {
      return List.of();
    }
    if (value(key) instanceof Value.Items list) {
      return list.items();
    }
    throw new Unusable("\"" + key + "\" must be a list");
  }

  /** What was wrong with the JSON; empty where nothing was. */
  private Optional<String> read(String line) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.of("not a JSON object");
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = parser.currentName();
        if (parser.nextToken() != JsonToken.VALUE_NULL) {
          values.put(key, value(parser));
        }
      }
      return parser.nextToken() == null
          ? Optional.empty()
          : Optional.of("more than one JSON value on the line");
    } catch (JacksonException e) {
      return Optional.of(message(e));
    }
  }

  private static Value value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return new Value.Text(parser.getString());
    }
    if (token.isNumeric()) {
      return new Value.Numeral(parser.getString());
    }
    if (token == JsonToken.START_ARRAY) {
      List<Value> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return new Value.Items(items);
    }
    parser.skipChildren();
    return new Value.Other();
  }

  private static String message(JacksonException e) {
    String place =
        e.getLocation() == null ? "" : " at column " + Math.max(1, e.getLocation().getColumnNr());
    String what = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    return "not valid JSON" + place + ": " + what.replaceAll("\\s*\\([^(]*\\[Source:.*", "");
  }
}
