package dev.mockinterview.files;

import dev.mockinterview.files.JsonLine.Unusable;
import java.io.IOException;
import java.io.InputStream;
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
    try (InputStream in = TextFile.open(file)) {
      Lines lines = new Lines(in, file.toString());
      while (lines.hasNext()) {
        Lines.Line line = lines.next();
        try {
          add(JsonLine.of(line), answers);
        } catch (Unusable e) {
          throw new BadFileException(file + ":" + line.number() + ": " + e.getMessage(), e);
        }
      }
    } catch (IOException e) {
      throw TextFile.unreadable(file.toString(), e);
    }
    return Collections.unmodifiableMap(answers);
  }

  private static void add(JsonLine json, Map<String, String> answers) throws Unusable {
    json.check();
    String question = json.name("question_id");
    if (answers.putIfAbsent(question, json.text("answer")) != null) {
      throw new Unusable("question \"" + question + "\" has an answer already");
    }
  }
}
