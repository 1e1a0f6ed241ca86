package dev.mockinterview.files;

import dev.mockinterview.bank.Rubric;
import dev.mockinterview.interview.Turn;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes interviews as one JSON document that {@link ArchiveReader} gives back exactly, one
 * interview a line, however many there are:
 *
 * <pre>
 * {"format": "mock-interview/interviews", "version": 1, "interviews": [
 *   {"id", "person", "started", "ended"?, "plan": {"rounds": [...], "seed", "exam", ...},
 *    "rubrics"?: [{"question", "points": [...], ..., "hash"}],
 *    "turns": [{"question": {...}, "rubric"?: hash, "outcome": {"kind", "answer"?, "score"?},
 *               "timing": {"asked", "answered", "time"}, "confidence"?, "followUp"?}],
 *    "draft"?}, ...]}
 * </pre>
 *
 * <p>Instants and durations are ISO-8601. A rubric stands once, in the first interview that names
 * it. The text is ASCII: whatever else is in an answer is escaped, also what UTF-8 can't hold.
 */
public final class ArchiveWriter {

  static final String FORMAT = "mock-interview/interviews";
  static final int VERSION = 1;

  private final JsonMapper mapper = InterviewJson.mapper(new JsonFactory()).build();
  private final Writer out;
  private final Set<String> brought = new HashSet<>();
  private boolean begun;

  public ArchiveWriter(Writer out) {
    this.out = out;
  }

  /** Adds an interview behind the others. */
  public void add(ArchivedInterview archived) throws IOException {
    separate(",");
    List<Rubric> rubrics =
        archived.interview().turns().stream()
            .map(Turn::rubric)
            .flatMap(Optional::stream)
            .filter(rubric -> brought.add(rubric.hash()))
            .toList();
    out.write(mapper.writeValueAsString(InterviewShape.of(archived, rubrics)));
  }

  /** Ends the document; without it a reader refuses it as cut off. */
  public void finish() throws IOException {
    separate("");
    out.write("]}\n");
    out.flush();
  }

  private void separate(String mark) throws IOException {
    if (begun) {
      out.write(mark + "\n");
    } else {
      out.write("{\"format\":\"" + FORMAT + "\",\"version\":" + VERSION + ",\"interviews\":[\n");
      begun = true;
    }
  }
}
