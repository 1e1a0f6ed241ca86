package dev.mockinterview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.MockInterviewApplication;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What Tab offers in the program's own shell. */
@SpringBootTest(
    classes = MockInterviewApplication.class,
    args = "version",
    properties = "spring.main.lazy-initialization=true")
class ShellCompleterTest {

  private final ShellCompleter completer;
  private final Parser parser;

  ShellCompleterTest(@Autowired ShellCompleter completer, @Autowired Parser parser) {
    this.completer = completer;
    this.parser = parser;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "'';                                 bank interview status exit",
        "'bank ';                            list show lint",
        "'bank list --format ';              table json",
        "'bank list --format=';              --format=table --format=json",
        "'report --';                        --format --out --data-dir",
        "'bank show ';                       basic-01 security-02",
        "'interview --categories basic,s';   basic,security",
        "'interview --questions basic-01,';  basic-01,basic-02",
        "'help bank ';                       list show",
        "'panel consensus --rating ';        1 5",
      })
  void offers(String line, String expected) throws IOException {
    assertThat(offered(line)).contains(expected.split(" "));
  }

  @Test
  void whatIsThereIsNotOfferedAgain() throws IOException {
    assertThat(offered("report --open --")).contains("--out").doesNotContain("--open");
  }

  @Test
  void nothingIsOpenedWhereNothingIsKept(@TempDir Path folder) throws IOException {
    Path data = folder.resolve("data");

    assertThat(offered("--data-dir " + data + " report ")).isEmpty();
    assertThat(data).doesNotExist();
  }

  @Test
  void nonsenseOffersNothingAndFailsNot() throws IOException {
    assertThat(offered("bank frobnicate --format ")).isEmpty();
    assertThat(offered("--bank /nowhere bank show ")).isEmpty();
  }

  private List<String> offered(String line) throws IOException {
    try (DumbTerminal terminal =
        new DumbTerminal(
            "test",
            "xterm",
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            StandardCharsets.UTF_8)) {
      LineReader reader = LineReaderBuilder.builder().terminal(terminal).parser(parser).build();
      List<Candidate> candidates = new ArrayList<>();
      completer.complete(
          reader, parser.parse(line, line.length(), Parser.ParseContext.COMPLETE), candidates);
      return candidates.stream().map(Candidate::value).toList();
    }
  }
}
