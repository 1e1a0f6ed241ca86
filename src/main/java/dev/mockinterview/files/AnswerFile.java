package dev.mockinterview.files;

import dev.mockinterview.files.JsonLine.Unusable;
import dev.mockinterview.interview.Confidence;
import dev.mockinterview.interview.PreparedAnswer;
import dev.mockinterview.interview.UnkeptAnswer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * PreparedAnswer answers for an interview: lines {@code {"question_id": ..., "answer": ...}} of
 * JSON, with {@code "confidence": 1} to {@code 4} where somebody was asked for it; blank lines
 * allowed. A later line may say the same answer again to add to it.
 */
public final class AnswerFile {

  private AnswerFile() {}

  /**
   * The answers by question id, in the order of the file.
   *
   * @throws BadFileException at the first thing that is wrong, naming file and line
   */
  public static Map<String, PreparedAnswer> read(Path file) {
    Map<String, PreparedAnswer> answers = new LinkedHashMap<>();
    JsonLine.readAll(file, (line, json) -> add(json, answers));
    return Collections.unmodifiableMap(answers);
  }

  private static void add(JsonLine json, Map<String, PreparedAnswer> answers) throws Unusable {
    String question = json.name("question_id");
    PreparedAnswer prepared = new PreparedAnswer(json.text("answer"), confidence(json));
    answers.put(
        question,
        Optional.ofNullable(answers.get(question))
            .map(before -> before.with(prepared))
            .orElse(Optional.of(prepared))
            .orElseThrow(
                () -> new Unusable("question \"" + question + "\" has an answer already")));
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

  /**
   * Adds answers to a file, which is made where it is missing, readable by its owner alone. They
   * are all on the disk when the call returns, or none is in the file. What was said to a follow-up
   * stands there for people only.
   *
   * @return the file with its whole path
   * @throws BadFileException where that can't be done, or the file is of another kind or has
   *     another answer to the same question; it is left as it was then
   */
  public static Path append(Path file, List<UnkeptAnswer> answers) {
    Path whole = file.toAbsolutePath().normalize();
    boolean there = Files.exists(whole, LinkOption.NOFOLLOW_LINKS);
    if (there) {
      checkRoom(whole, answers);
    } else if (!Files.isDirectory(PrivateFiles.folderOf(whole))) {
      throw new BadFileException(
          whole + ": can't be written: there is no folder " + PrivateFiles.folderOf(whole));
    }
    StringBuilder lines = new StringBuilder();
    answers.forEach(answer -> lines.append(line(answer)).append('\n'));
    try {
      write(whole, there, lines.toString());
      return whole;
    } catch (IOException e) {
      throw new BadFileException(whole + ": can't be written: " + Faults.reason(e), e);
    }
  }

  /** Nothing is added to a file that could not be read with it afterwards. */
  private static void checkRoom(Path file, List<UnkeptAnswer> answers) {
    if (!Files.isRegularFile(file)) {
      throw new BadFileException(file + ": is no file to write answers into");
    }
    Map<String, PreparedAnswer> before = before(file);
    for (UnkeptAnswer answer : answers) {
      PreparedAnswer added = new PreparedAnswer(answer.answer(), answer.confidence());
      PreparedAnswer there = before.getOrDefault(answer.question(), added);
      if (there.with(added).isEmpty()) {
        throw new BadFileException(
            file + ": has another answer to " + answer.question() + "; name another file");
      }
    }
  }

  private static Map<String, PreparedAnswer> before(Path file) {
    try {
      return read(file);
    } catch (BadFileException e) {
      if (e.getCause() instanceof IOException) {
        throw e;
      }
      throw new BadFileException(
          file + ": has something else than answers in it; name another file", e);
    }
  }

  private static String line(UnkeptAnswer answer) {
    return OneLine.object(
        json -> {
          json.writeStringProperty("question_id", answer.question());
          json.writeStringProperty("answer", answer.answer());
          answer
              .confidence()
              .ifPresent(said -> json.writeNumberProperty("confidence", said.level()));
          answer.followUp().ifPresent(said -> json.writeStringProperty("follow_up", said));
        });
  }

  private static void write(Path file, boolean there, String lines) throws IOException {
    if (!there) {
      Files.createFile(file, PrivateFiles.fileAttributes(file));
    }
    try (FileChannel channel =
        FileChannel.open(file, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE))) {
      long size = channel.size();
      try {
        String text = endsLine(channel, size) ? lines : "\n" + lines;
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        channel.position(size);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      } catch (IOException e) {
        channel.truncate(size); // half a line would make all of it unreadable
        throw e;
      }
    } catch (IOException e) {
      if (!there) {
        Files.deleteIfExists(file);
      }
      throw e;
    }
  }

  private static boolean endsLine(FileChannel channel, long size) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    return size == 0 || channel.read(last, size - 1) < 1 || last.get(0) == '\n';
  }
}
