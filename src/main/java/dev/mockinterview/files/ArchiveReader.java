package dev.mockinterview.files;

import dev.mockinterview.bank.Rubric;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what {@link ArchiveWriter} wrote, one interview after the other, so that memory doesn't
 * grow with their number. The file may come from anybody: what doesn't fit is refused with its
 * place, and nothing deeper or longer is read than Jackson's limits allow.
 */
public final class ArchiveReader implements AutoCloseable {

  private static final JsonMapper MAPPER =
      InterviewJson.mapper(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private final JsonParser json;
  private final ArchiveFaults faults;
  private final Map<String, Rubric> rubrics = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private boolean begun;

  private ArchiveReader(Path file, InputStream in) {
    this.json = MAPPER.createParser(in);
    this.faults = new ArchiveFaults(file, json);
  }

  /**
   * Opens a file.
   *
   * @throws BadFileException where there is none
   */
  public static ArchiveReader open(Path file) {
    return new ArchiveReader(file, TextFile.open(file));
  }

  /**
   * The next interview; empty behind the last one, when the whole document has been sound.
   *
   * @throws BadFileException at the first thing that is wrong, naming file and line
   */
  public Optional<ArchivedInterview> next() {
    return faults.located(
        () -> {
          if (!begun) {
            begin();
            begun = true;
          }
          if (json.nextToken() == JsonToken.END_ARRAY) {
            end();
            return Optional.empty();
          }
          return Optional.of(interview());
        });
  }

  private void begin() {
    faults.require(json.nextToken() != null, "is empty");
    faults.require(json.currentToken() == JsonToken.START_OBJECT, "not a JSON object");
    boolean ours =
        "format".equals(json.nextName()) && ArchiveWriter.FORMAT.equals(json.nextStringValue());
    faults.require(ours, "not an export of this program: it doesn't begin with its \"format\"");
    boolean versioned =
        "version".equals(json.nextName()) && json.nextToken() == JsonToken.VALUE_NUMBER_INT;
    faults.require(versioned, "\"version\", a number, must stand behind \"format\"");
    BigInteger version = json.getBigIntegerValue();
    faults.require(version.signum() > 0, "there is no version " + version);
    faults.require(
        version.equals(BigInteger.valueOf(ArchiveWriter.VERSION)),
        "was written by a newer program (version %s, this one knows %d); install that one"
            .formatted(version, ArchiveWriter.VERSION));
    boolean listed =
        "interviews".equals(json.nextName()) && json.nextToken() == JsonToken.START_ARRAY;
    faults.require(listed, "\"interviews\", a list, must stand behind \"version\"");
  }

  private ArchivedInterview interview() {
    faults.begin(ids.size() + 1);
    faults.require(json.currentToken() == JsonToken.START_OBJECT, "not a JSON object");
    InterviewShape shape = json.readValueAs(InterviewShape.class);
    ArchiveChecks.check(shape);
    faults.require(ids.add(shape.id()), "its id \"" + shape.id() + "\" stands twice");
    for (Rubric rubric : shape.rubrics().orElse(List.of())) {
      ArchiveChecks.check(rubric);
      faults.require(
          rubrics.put(rubric.hash(), rubric) == null,
          "rubric \"" + rubric.hash() + "\" stands twice");
    }
    ArchivedInterview read = shape.interview(rubrics);
    faults.end();
    return read;
  }

  private void end() {
    faults.require(
        json.nextToken() == JsonToken.END_OBJECT, "nothing may stand behind \"interviews\"");
    faults.require(json.nextToken() == null, "something stands behind the end");
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
