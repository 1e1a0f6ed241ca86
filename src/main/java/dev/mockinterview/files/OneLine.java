package dev.mockinterview.files;

import java.io.StringWriter;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a JSON object on one line, for readers that take line by line. */
final class OneLine {

  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Half characters, which UTF-8 can't hold, what some readers take for the end of a line, and what
   * a terminal obeys: controls and marks of direction.
   */
  private static final Pattern UNSAFE =
      Pattern.compile(
          "[\\p{Cs}\\x{7F}-\\x{9F}\\x{61C}\\x{200E}\\x{200F}\\x{2028}-\\x{202E}\\x{2066}-\\x{2069}]");

  private static final char FIRST_UNSAFE = 0x7F;

  private OneLine() {}

  /** The object with the given content, without the line's end. */
  static String object(Consumer<JsonGenerator> content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      content.accept(json);
      json.writeEndObject();
    }
    return safe(out.toString());
  }

  /**
   * The JSON with nothing in it that UTF-8 can't hold or that some readers take for a line's end.
   */
  static String safe(String json) {
    return isPlain(json) ? json : escaped(json);
  }

  /** Nothing below is unsafe, and most JSON has nothing else: no need to ask of every character. */
  private static boolean isPlain(String json) {
    for (int i = 0; i < json.length(); i++) {
      if (json.charAt(i) >= FIRST_UNSAFE) {
        return false;
      }
    }
    return true;
  }

  private static String escaped(String json) {
    return UNSAFE
        .matcher(json)
        .replaceAll(unsafe -> "\\\\u%04x".formatted((int) unsafe.group().charAt(0)));
  }
}
