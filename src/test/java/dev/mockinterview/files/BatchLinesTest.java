package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BatchLinesTest {

  @Test
  void answerToAQuestionOfTheBankIsKnown() {
    assertThat(items("{\"id\": \"r1\", \"question_id\": \"basic-01\", \"answer\": \"Leaves.\"}"))
        .containsExactly(
            new BatchItem.Known(1, Optional.of(new LineId("r1", false)), "basic-01", "Leaves."));
  }

  @Test
  void answerToAnotherQuestionBringsItsReferences() {
    assertThat(
            items(
                "{\"question\": \"What is tea?\", \"reference\": [\"a\", \"b\"], \"answer\": \"\"}"))
        .containsExactly(
            new BatchItem.Drafted(
                1, Optional.empty(), Optional.empty(), "What is tea?", List.of("a", "b"), ""));
  }

  @Test
  void numberAsIdIsKeptAsItIsWritten() {
    BatchItem item = items("{\"id\": 1.50, \"question_id\": \"a\", \"answer\": \"b\"}").get(0);

    assertThat(item.id()).contains(new LineId("1.50", true));
    assertThat(item.id().orElseThrow()).hasToString("1.50");
  }

  @Test
  void nullCountsAsAbsent() {
    assertThat(
            items(
                "{\"id\": null, \"question_id\": null, \"question\": \"q\", \"reference\": [\"r\"],"
                    + " \"answer\": \"a\"}"))
        .containsExactly(
            new BatchItem.Drafted(1, Optional.empty(), Optional.empty(), "q", List.of("r"), "a"));
  }

  @Test
  void otherKeysArePassedOver() {
    assertThat(
            items(
                "{\"question_id\": \"a\", \"grade\": 80, \"kind\": \"strong\", \"item_grades\":"
                    + " {\"x\": [1, [2]]}, \"covers\": [\"p\", true], \"answer\": \"b\"}"))
        .containsExactly(new BatchItem.Known(1, Optional.empty(), "a", "b"));
  }

  @Test
  void linesKeepTheirOrderAndNumbers() {
    String good = "{\"question_id\": \"a\", \"answer\": \"b\"}";

    assertThat(items(good + "\n\n  \r\nnonsense\r\n" + good))
        .extracting(BatchItem::line)
        .containsExactly(1L, 4L, 5L);
  }

  @Test
  void byteOrderMarkIsPassedOver() {
    assertThat(items("\uFEFF{\"question_id\": \"a\", \"answer\": \"b\"}"))
        .hasOnlyElementsOfType(BatchItem.Known.class);
  }

  @Test
  void brokenLineKeepsTheIdThatStandsBeforeTheFault() {
    BatchItem item = items("{\"id\": \"r1\", \"answer\": ").get(0);

    assertThat(item.id()).contains(new LineId("r1", false));
    assertThat(((BatchItem.Bad) item).message()).startsWith("not valid JSON at column ");
  }

  @Test
  void lineWithoutQuestionIsBad() {
    assertBad(
        "{\"answer\": \"b\"}",
        "either \"question_id\" or \"question\" and \"reference\" must be there");
  }

  @Test
  void lineWithoutAnswerIsBad() {
    assertBad("{\"question_id\": \"a\"}", "\"answer\" is missing");
  }

  @Test
  void answerThatIsNoTextIsBad() {
    assertBad("{\"question_id\": \"a\", \"answer\": [\"b\"]}", "\"answer\" must be text");
  }

  @Test
  void blankQuestionIsBad() {
    assertBad("{\"question_id\": \" \", \"answer\": \"b\"}", "\"question_id\" must not be blank");
  }

  @Test
  void lineWithoutReferenceIsBad() {
    assertBad("{\"question\": \"q\", \"answer\": \"b\"}", "\"reference\" is missing");
  }

  @Test
  void referenceThatIsNoListIsBad() {
    assertBad(
        "{\"question\": \"q\", \"reference\": \"r\", \"answer\": \"b\"}",
        "\"reference\" must be a list of texts");
  }

  @Test
  void emptyReferenceIsBad() {
    assertBad(
        "{\"question\": \"q\", \"reference\": [], \"answer\": \"b\"}",
        "\"reference\" must be a list of texts");
  }

  @Test
  void blankReferenceIsBad() {
    assertBad(
        "{\"question\": \"q\", \"reference\": [\"r\", \"\"], \"answer\": \"b\"}",
        "every entry of \"reference\" must be a text that isn't blank");
  }

  @Test
  void idThatIsNoNameIsBad() {
    assertBad(
        "{\"id\": {}, \"question_id\": \"a\", \"answer\": \"b\"}",
        "\"id\" must be a text or a number");
  }

  @Test
  void nestingWithoutEndIsBad() {
    assertThat(items("{\"x\": " + "[".repeat(200_000)))
        .hasOnlyElementsOfType(BatchItem.Bad.class)
        .hasSize(1);
  }

  @Test
  void invalidUtf8IsBadAndTheRestGoesOn() {
    byte[] bytes =
        "{\"answer\": \"th\u00e9\"}\n{\"question_id\": \"a\", \"answer\": \"b\"}\n"
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(items(new ByteArrayInputStream(bytes)))
        .containsExactly(
            new BatchItem.Bad(1, Optional.empty(), "not valid UTF-8 at byte 15"),
            new BatchItem.Known(2, Optional.empty(), "a", "b"));
  }

  @Test
  void lineOverFourMebibytesIsBadAndTheRestGoesOn() {
    String tooLong = "{\"answer\": \"" + "x".repeat(Lines.LONGEST) + "\"}\n";

    assertThat(items(tooLong + "{\"question_id\": \"a\", \"answer\": \"b\"}"))
        .containsExactly(
            new BatchItem.Bad(1, Optional.empty(), "the line is longer than 4 MiB"),
            new BatchItem.Known(2, Optional.empty(), "a", "b"));
  }

  @Test
  void longestLineIsRead() {
    String frame = "{\"question_id\": \"a\", \"answer\": \"\"}";
    String answer = "x".repeat(Lines.LONGEST - frame.length());

    assertThat(items(frame.replace("\"\"", '"' + answer + '"')))
        .containsExactly(new BatchItem.Known(1, Optional.empty(), "a", answer));
  }

  @Test
  void lineIsGivenBeforeTheNextIsThere() {
    InputStream first =
        new ByteArrayInputStream(
            "{\"question_id\": \"a\", \"answer\": \"b\"}\n".getBytes(StandardCharsets.UTF_8));
    BatchLines lines = BatchLines.of(new SequenceInputStream(first, new Broken()), "-");

    assertThat(lines.next()).isEqualTo(new BatchItem.Known(1, Optional.empty(), "a", "b"));
    assertThatThrownBy(lines::hasNext)
        .isInstanceOf(BadFileException.class)
        .hasMessage("-: can't be read: the cable is out");
  }

  @Test
  void lineLargerThanTheMemoryIsBad() {
    long size = 2 * Runtime.getRuntime().maxMemory();
    InputStream endless = new Zeros(Math.min(size, 4L << 30));

    assertThat(items(endless))
        .containsExactly(new BatchItem.Bad(1, Optional.empty(), "the line is longer than 4 MiB"));
  }

  @Test
  void missingFileIsSaid() {
    assertThatThrownBy(() -> BatchLines.open(Path.of("nowhere.jsonl")))
        .isInstanceOf(BadFileException.class)
        .hasMessage("nowhere.jsonl: can't be read: there is no such file or folder");
  }

  private static void assertBad(String line, String message) {
    assertThat(items(line)).containsExactly(new BatchItem.Bad(1, Optional.empty(), message));
  }

  private static List<BatchItem> items(String text) {
    return items(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<BatchItem> items(InputStream in) {
    List<BatchItem> items = new ArrayList<>();
    try (BatchLines lines = BatchLines.of(in, "-")) {
      lines.forEachRemaining(items::add);
    }
    return items;
  }

  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("the cable is out");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return read();
    }
  }

  /** So many zeros without any end of line. */
  private static final class Zeros extends InputStream {

    private long left;

    Zeros(long left) {
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      int read = (int) Math.min(left, length);
      left -= read;
      return read == 0 ? -1 : read;
    }
  }
}
