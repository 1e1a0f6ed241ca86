package dev.mockinterview.files;

import dev.mockinterview.files.JsonLine.Unusable;
import dev.mockinterview.interview.Confidence;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads prepared answers for an interview: lines {@code {"question_id": ..., "answer": ...}} of
 * JSON, with {@code "confidence": 1} to {@code 4} where somebody was asked for it; blank lines
 * allowed.
 */
public final class AnswerFile {

  /**
   * An answer that was written before the interview.
   *
   * @param answer exactly as written
   * @param confidence how sure its author was
   */
  public record Prepared(String answer, Optional<Confidence> confidence) {}

  private AnswerFile() {}

  /**
   * The answers by question id, in the order of the file.
   *
   * @throws BadFileException at the first thing that is wrong, naming file and line
   */
  public static Map<String, Prepared> read(Path file) {
    Map<String, Prepared> answers = new LinkedHashMap<>();
    JsonLine.readAll(file, (line, json) -> add(json, answers));
    return Collections.unmodifiableMap(answers);
  }

  private static void add(JsonLine json, Map<String, Prepared> answers) throws Unusable {
    String question = json.name("question_id");
    Prepared prepared = new Prepared(json.text("answer"), confidence(json));
    if (answers.putIfAbsent(question, prepared) != null) {
      throw new Unusable("question \"" + question + "\" has an answer already");
    }
  }

  private static Optional<Confidence> confidence(JsonLine json) throws Unusable {
    if (!json.has("confidence")) {
      return Optional.empty();
    }
    double level = json.number("confidence");
    Optional<Confidence> said = Confidence.of((int) level);
    if (said.isEmpty() || level != (int) level) {
      throw new Unusable("\"confidence\" must be 1, 2, 3 or 4");
    }
    return said;
  }
}
