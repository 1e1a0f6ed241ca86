package dev.mockinterview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileWordTest {

  @ParameterizedTest
  @CsvSource({
    "mine.jsonl, mine.jsonl",
    "kept/mine, kept/mine",
    "~/my answers, ~/my answers",
    "/tmp/my answers.jsonl, /tmp/my answers.jsonl",
    "save mine, mine",
    "save my answers.jsonl, my answers.jsonl"
  })
  void nameIsMeant(String typed, String name) {
    assertThat(FileWord.in(typed)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3",
        "yes",
        "save",
        "It may take 29.5 seconds",
        "Throttling.",
        "/tmp/a\nand more",
        "save a\nb"
      })
  void wordsForSomethingElseNameNoFile(String typed) {
    assertThat(FileWord.in(typed)).isEmpty();
  }
}
