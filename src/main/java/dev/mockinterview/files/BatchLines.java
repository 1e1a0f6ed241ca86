package dev.mockinterview.files;

import dev.mockinterview.files.JsonLine.Unusable;
import dev.mockinterview.files.JsonLine.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the lines of a batch one by one, with constant memory however many there are. A line that
 * can't be used becomes a {@link BatchItem.Bad} in its place; blank lines are passed over.
 */
public final class BatchLines implements Iterator<BatchItem>, AutoCloseable {

  private final InputStream in;
  private final String name;
  private final Lines lines;

  private BatchLines(InputStream in, String name) {
    this.in = in;
    this.name = name;
    this.lines = new Lines(in, name);
  }

  /**
   * The lines of a stream.
   *
   * @param name what the stream is called in messages
   */
  public static BatchLines of(InputStream in, String name) {
    return new BatchLines(in, name);
  }

  /**
   * The lines of a file.
   *
   * @throws BadFileException where it can't be read
   */
  public static BatchLines open(Path file) {
    return new BatchLines(TextFile.open(file), file.toString());
  }

  /**
   * @throws BadFileException where the stream can't be read further
   */
  @Override
  public boolean hasNext() {
    return lines.hasNext();
  }

  /** Whether the next line may have to be waited for. */
  public boolean mayWait() {
    return lines.mayWait();
  }

  @Override
  public BatchItem next() {
    Lines.Line line = lines.next();
    JsonLine json = JsonLine.of(line);
    Optional<LineId> id = Optional.empty();
    try {
      id = id(json);
      json.check();
      return item(line.number(), id, json);
    } catch (Unusable e) {
      return new BatchItem.Bad(line.number(), id, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw TextFile.unreadable(name, e);
    }
  }

  static BatchItem item(long line, Optional<LineId> id, JsonLine json) throws Unusable {
    boolean drafted = json.has("question") && (json.has("reference") || !json.has("question_id"));
    if (drafted) {
      Optional<String> name =
          json.has("question_id") ? Optional.of(json.name("question_id")) : Optional.empty();
      return new BatchItem.Drafted(
          line, id, name, json.name("question"), references(json), json.text("answer"));
    }
    if (!json.has("question_id")) {
      throw new Unusable("either \"question_id\" or \"question\" and \"reference\" must be there");
    }
    return new BatchItem.Known(line, id, json.name("question_id"), json.text("answer"));
  }

  private static List<String> references(JsonLine json) throws Unusable {
    List<String> references = new ArrayList<>();
    if (json.value("reference") instanceof Value.Items list) {
      for (Value item : list.items()) {
        if (!(item instanceof Value.Text text) || text.text().isBlank()) {
          throw new Unusable("every entry of \"reference\" must be a text that isn't blank");
        }
        references.add(text.text());
      }
    }
    if (references.isEmpty()) {
      throw new Unusable("\"reference\" must be a list of texts");
    }
    return references;
  }

  static Optional<LineId> id(JsonLine json) throws Unusable {
    if (!json.has("id")) {
      return Optional.empty();
    }
    Value id = json.value("id");
    if (id instanceof Value.Text text) {
      return Optional.of(new LineId(text.text(), false));
    }
    if (id instanceof Value.Numeral number) {
      return Optional.of(new LineId(number.text(), true));
    }
    throw new Unusable("\"id\" must be a text or a number");
  }
}
