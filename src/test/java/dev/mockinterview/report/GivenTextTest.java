package dev.mockinterview.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.report.GivenText.Block;
import java.util.List;
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
    return new Block(false, List.of(lines));
  }

  private static Block code(String... lines) {
    return new Block(true, List.of(lines));
  }
}
