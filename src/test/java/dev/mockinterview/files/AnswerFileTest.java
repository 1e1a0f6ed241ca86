package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.mockinterview.interview.Confidence;
import dev.mockinterview.interview.PreparedAnswer;
import dev.mockinterview.interview.UnkeptAnswer;
import dev.mockinterview.interview.UnkeptAnswer.Missing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFileTest {

  private final Path file;

  AnswerFileTest(@TempDir Path folder) {
    file = folder.resolve("answers.jsonl");
  }

  @Test
  void answersKeepTheirOrder() {
    write(
        """
        {"question_id": "basic-02", "answer": "Beans.\\nRoasted."}

        {"question_id": "basic-01", "answer": "Leaves.", "note": [1, {"x": null}]}
        """);

    assertThat(AnswerFile.read(file))
        .containsExactly(
            entry("basic-02", without("Beans.\nRoasted.")), entry("basic-01", without("Leaves.")));
  }

  @Test
  void emptyAnswerIsAnAnswer() {
    write("{\"question_id\": \"basic-01\", \"answer\": \"\"}");

    assertThat(AnswerFile.read(file)).containsExactly(entry("basic-01", without("")));
  }

  @Test
  void confidenceIsOneToFour() {
    write("{\"question_id\": \"basic-01\", \"answer\": \"Tea.\", \"confidence\": 3}");
    assertThat(AnswerFile.read(file))
        .containsExactly(
            entry("basic-01", new PreparedAnswer("Tea.", Optional.of(Confidence.SURE))));

    write("{\"question_id\": \"basic-01\", \"answer\": \"Tea.\", \"confidence\": 2.5}");
    assertThatThrownBy(() -> AnswerFile.read(file))
        .isInstanceOf(BadFileException.class)
        .hasMessageEndingWith(":1: \"confidence\" must be 1, 2, 3 or 4");
  }

  private static PreparedAnswer without(String answer) {
    return new PreparedAnswer(answer, Optional.empty());
  }

  @Test
  void emptyFileHasNoAnswers() {
    write("");

    assertThat(AnswerFile.read(file)).isEmpty();
  }

  @Test
  void halfACharacterIsKept() {
    write("{\"question_id\": \"basic-01\", \"answer\": \"a\\ud83d\"}");

    assertThat(AnswerFile.read(file)).containsExactly(entry("basic-01", without("a\ud83d")));
  }

  @Test
  void brokenJsonIsRefusedAtItsLine() {
    write("\n{\"question_id\": \"basic-01\", \"answer\": }\n");

    assertRefused(
        ":2: not valid JSON at column 39: Unexpected character ('}' (code 125)): expected a value");
  }

  @Test
  void jsonThatEndsTooEarlyIsRefusedInOneLine() {
    write("{\"question_id\": \"basic-01\"");

    assertThatThrownBy(() -> AnswerFile.read(file))
        .isInstanceOf(BadFileException.class)
        .message()
        .startsWith(file + ":1: not valid JSON at column ")
        .doesNotContain("\n", "Source");
  }

  @Test
  void otherJsonThanAnObjectIsRefused() {
    write("[\"basic-01\", \"Leaves.\"]");

    assertRefused(":1: not a JSON object");
  }

  @Test
  void secondObjectOnALineIsRefused() {
    write("{\"question_id\": \"a\", \"answer\": \"b\"} {}");

    assertRefused(":1: more than one JSON value on the line");
  }

  @Test
  void duplicateKeyIsRefused() {
    write("{\"question_id\": \"a\", \"answer\": \"b\", \"answer\": \"c\"}");

    assertThatThrownBy(() -> AnswerFile.read(file))
        .message()
        .contains(":1: ", "Duplicate", "answer");
  }

  @Test
  void missingAnswerIsRefused() {
    write("{\"question_id\": \"basic-01\"}");

    assertRefused(":1: \"answer\" is missing");
  }

  @Test
  void missingQuestionIsRefused() {
    write("{\"answer\": \"Leaves.\", \"question_id\": null}");

    assertRefused(":1: \"question_id\" is missing");
  }

  @Test
  void answerThatIsNoTextIsRefused() {
    write("{\"question_id\": \"basic-01\", \"answer\": 42}");

    assertRefused(":1: \"answer\" must be text");
  }

  @Test
  void secondAnswerToAQuestionIsRefused() {
    write(
        """
        {"question_id": "basic-01", "answer": "Leaves."}
        {"question_id": "basic-01", "answer": "Beans."}
        """);

    assertRefused(":2: question \"basic-01\" has an answer already");
  }

  @Test
  void invalidUtf8IsRefusedAtItsLine() throws IOException {
    Files.write(file, "\n{\"answer\": \"th\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));

    assertRefused(":2: not valid UTF-8 at byte 15");
  }

  @Test
  void missingFileIsSaid() {
    assertRefused(": can't be read: there is no such file or folder");
  }

  @Test
  void folderIsSaid() throws IOException {
    Files.createDirectory(file);

    assertRefused(": is a folder, not a file");
  }

  @Test
  void sameAnswerMayBeSaidAgainToAddToIt() {
    write(
        """
        {"question_id": "basic-01", "answer": "Tea."}
        {"question_id": "basic-01", "answer": "Tea.", "confidence": 3, "follow_up": "Green."}
        {"question_id": "basic-01", "answer": "Tea."}
        """);
    assertThat(AnswerFile.read(file))
        .containsExactly(
            entry("basic-01", new PreparedAnswer("Tea.", Optional.of(Confidence.SURE))));

    write(
        """
        {"question_id": "basic-01", "answer": "Tea.", "confidence": 2}
        {"question_id": "basic-01", "answer": "Tea.", "confidence": 3}
        """);
    assertRefused(":2: question \"basic-01\" has an answer already");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tea.",
        "",
        "two\nlines\r\n\n",
        "\u0000\u001b[31m\u202e \u2028\u0085 \\ \" \ud83c\udf75",
        "half \ud83c"
      })
  void answerThatWasAddedReadsBackExactly(String answer) throws IOException {
    AnswerFile.append(file, List.of(unkept("basic-01", answer), unkept("basic-02", "x")));
    AnswerFile.append(
        file,
        List.of(
            new UnkeptAnswer(
                "basic-03",
                answer,
                Optional.of(Confidence.UNSURE),
                Optional.of("more"),
                Missing.ALL)));

    assertThat(AnswerFile.read(file))
        .containsExactly(
            entry("basic-01", without(answer)),
            entry("basic-02", without("x")),
            entry("basic-03", new PreparedAnswer(answer, Optional.of(Confidence.UNSURE))));
    assertThat(Files.readAllLines(file)).hasSize(3);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void linesThatWereThereStayAsTheyAre() throws IOException {
    write("{\"question_id\": \"basic-01\", \"answer\": \"Tea.\"}");
    AnswerFile.append(file, List.of(unkept("basic-01", "Tea."), unkept("basic-02", "Milk.")));
    assertThat(Files.readAllLines(file)).hasSize(3).first().asString().contains("\": \"Tea.");
    assertThat(AnswerFile.read(file)).hasSize(2);
  }

  @Test
  void fileWithAnotherAnswerToTheQuestionIsLeftAsItWas() throws IOException {
    String before = "{\"question_id\": \"basic-01\", \"answer\": \"Tea.\"}\n";
    write(before);
    assertNotAdded(file, ": has another answer to basic-01; name another file");
    assertThat(file).hasContent(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"precious", "\n\nprecious\n", "{\"answer\": 1}", "\u0000\u0001"})
  void fileOfAnotherKindIsLeftAsItWas(String precious) throws IOException {
    write(precious);
    assertNotAdded(file, ": has something else than answers in it; name another file");
    assertThat(Files.readString(file)).isEqualTo(precious);
  }

  @Test
  void placeThatTakesNoFileIsSaid() throws IOException {
    Path folder = file.resolveSibling("folder");
    assertNotAdded(folder.resolve("x.jsonl"), ": can't be written: there is no folder " + folder);
    Files.createDirectory(folder);
    assertNotAdded(folder, ": is no file to write answers into");
    Path link = Files.createSymbolicLink(file.resolveSibling("link"), folder.resolve("none"));
    assertNotAdded(link, ": is no file to write answers into");
    assertThat(folder).isEmptyDirectory();
  }

  private static void assertNotAdded(Path place, String message) {
    assertThatThrownBy(() -> AnswerFile.append(place, List.of(unkept("basic-01", "Leaves."))))
        .isInstanceOf(BadFileException.class)
        .hasMessage(place + message);
  }

  private static UnkeptAnswer unkept(String question, String answer) {
    return UnkeptAnswer.typed(question, answer);
  }

  private void write(String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void assertRefused(String message) {
    assertThatThrownBy(() -> AnswerFile.read(file))
        .isInstanceOf(BadFileException.class)
        .hasMessage(file + message);
  }
}
