package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptFilesTest {

  private final TranscriptFiles files = new TranscriptFiles(Desk.PLAN);
  private final Path folder;

  TranscriptFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void folderHoldsAFileForEachCandidate() throws IOException {
    write("Dora Quist.md", "\n## basic-01 What is a stage?\nA snapshot.\n\n# Not a question\n");
    write("Emil.txt", "# security-01\r\nKeys.\r\n## basic-02\r\n");
    write("Fay.jsonl", "{\"question_id\": \"basic-01\", \"answer\": \"No idea\"}\n");
    write(".hidden", "x");

    assertThat(files.read(folder))
        .containsExactly(
            transcript("Dora Quist", Map.of("basic-01", "A snapshot.\n\n# Not a question")),
            new Transcript(new Person("Emil"), Map.of("security-01", "Keys.", "basic-02", "")),
            transcript("Fay", Map.of("basic-01", "No idea")));
  }

  @Test
  void csvMayHoldLineBreaksAndOtherColumns() throws IOException {
    Path csv =
        write(
            "all.csv",
            """
            date,candidate,question_id,answer
            1,Dora,basic-01,"a, ""b""
            c"
            2,Emil,basic-01,
            3,Dora,basic-02,d
            """);

    assertThat(files.read(csv))
        .containsExactly(
            new Transcript(new Person("Dora"), Map.of("basic-01", "a, \"b\"\nc", "basic-02", "d")),
            transcript("Emil", Map.of("basic-01", "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.md|hello|a.md:1: words before the first heading",
        "a.md|## basic-01\\n## basic-01|a.md:2: basic-01 stands twice",
        "a.md|## basic-99|a.md:1: plan api-1 doesn't ask basic-99",
        "a.pdf|x|isn't .txt, .md or .jsonl",
        "a.csv|name,answer|a.csv:1: the first line must name the columns",
        "a.csv|candidate,question_id,answer\\nDora,basic-01|a.csv:2: has another number",
        "a.csv|candidate,question_id,answer\\nDora,x,y|a.csv:2: plan api-1 doesn't ask x",
        "a.csv|candidate,question_id,answer\\n,basic-01,y|a.csv:2: a person's name",
        "a.csv|candidate,question_id,answer\\nD,basic-01,y\\nD,basic-01,z|an answer to basic-01",
        "a.csv|candidate,question_id,answer|holds no transcript"
      })
  void firstFaultIsNamedWithItsPlace(String name, String content, String message)
      throws IOException {
    Path file = write(name, content.replace("\\n", "\n") + "\n");

    assertThatThrownBy(() -> files.read(name.endsWith(".csv") ? file : folder))
        .isInstanceOf(BadFileException.class)
        .hasMessageContaining(message);
  }

  @Test
  void emptyFolderHoldsNothing() {
    assertThatThrownBy(() -> files.read(folder)).isInstanceOf(BadFileException.class);
  }

  private static Transcript transcript(String name, Map<String, String> answers) {
    return new Transcript(new Person(name), answers);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void answersAreInTheOrderOfTheFile() throws IOException {
    write("a.md", "## security-01\nx\n## basic-01\ny\n");

    assertThat(List.copyOf(files.read(folder).get(0).answers().keySet()))
        .containsExactly("security-01", "basic-01");
  }
}
