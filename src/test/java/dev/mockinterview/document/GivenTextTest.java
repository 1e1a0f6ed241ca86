package dev.mockinterview.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.document.GivenText.Block;
import dev.mockinterview.document.GivenText.TextLine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GivenTextTest {

  @Test
  void blankLinesSeparateParagraphs() {
    assertThat(GivenText.of("\na\nb\n \n\nc\n").blocks())
        .containsExactly(prose("a", "b"), prose("c"));
  }

  @Test
  void indentedLineMakesItsBlockCode() {
    assertThat(GivenText.of("say:\n\nif x:\n  y\n\nthat's all").blocks())
        .containsExactly(prose("say:"), code("if x:", "  y"), prose("that's all"));
  }

  @Test
  void codeGoesOnOverBlankLines() {
    assertThat(GivenText.of("f:\n\tx\n\ng:\n\ty").blocks())
        .containsExactly(code("f:", "\tx", "", "g:", "\ty"));
  }

  @Test
  void whatStandsBetweenFencesIsCode() {
    assertThat(GivenText.of("so\n\n```json\n{}\n\n[]\n```\n\nyes").blocks())
        .containsExactly(prose("so"), code("```json", "{}", "", "[]", "```"), prose("yes"));
  }

  @Test
  void blankTextHasNoBlocks() {
    assertThat(GivenText.of(" \n\t\n").blocks()).isEmpty();
  }

  private static Block prose(String... lines) {
    return new Block(false, lines(lines));
  }

  private static Block code(String... lines) {
    return new Block(true, lines(lines));
  }

  private static List<TextLine> lines(String... lines) {
    return Stream.of(lines).map(GivenTextTest::line).toList();
  }

  private static TextLine line(String line) {
    return new TextLine(
        line.isEmpty() ? List.of() : List.of(new Stretch(line, List.of(), List.of())));
  }
}
