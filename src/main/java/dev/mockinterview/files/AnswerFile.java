package dev.mockinterview.files;

import dev.mockinterview.files.JsonLine.Unusable;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads prepared answers for an interview: lines {@code {"question_id": ..., "answer": ...}} of
 * JSON, blank lines allowed.
 */
public final class AnswerFile {

  private AnswerFile() {}

  /**
   * The answers by question id, in the order of the file.
   *
   * @throws BadFileException at the first thing that is wrong, naming file and line
   */
  public static Map<String, String> read(Path file) {
    Map<String, String> answers = new LinkedHashMap<>();
    JsonLine.readAll(file, (line, json) -> add(json, answers));
    return Collections.unmodifiableMap(answers);
  }

  private static void add(JsonLine json, Map<String, String> answers) throws Unusable {
    String question = json.name("question_id");
    if (answers.putIfAbsent(question, json.text("answer")) != null) {
      throw new Unusable("question \"" + question + "\" has an answer already");
    }
  }
}
