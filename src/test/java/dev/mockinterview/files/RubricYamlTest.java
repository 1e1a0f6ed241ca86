package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.scoring.RubricDrafter;
import dev.mockinterview.text.TextAnalyzer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class RubricYamlTest {

  private static final String QUESTION = "What is tea?\n# made of";
  private static final List<String> REFERENCES =
      List.of(
          "Leaves: \"green\" or 'black' ones, 29 s in 95 °C; yes, #1 @ 2 \\ 3 🍵.",
          "- It's never boiled {true}\u2028\uFEFF \t[no]\u0085\r\nof black/green leaves.");

  private final Rubric drafted =
      new RubricDrafter(TextAnalyzer.english()).draft(QUESTION, REFERENCES);

  @Test
  void draftLoadsAsTheRubricThatItWasWrittenFrom(@TempDir Path folder) {
    ContentPack pack = new PackFolder(folder).write(PackFolder.RUBRIC, yaml()).load();
    Rubric loaded = pack.bank().rubric("basic-01").orElseThrow();

    assertThat(contents(loaded)).isEqualTo(contents(drafted));
    assertThat(loaded.ownEnough()).isEqualTo(drafted.ownEnough());
    assertThat(loaded.model())
        .hasValueSatisfying(
            model ->
                assertThat(model)
                    .startsWith(REFERENCES.get(0))
                    .endsWith("[no] \nof black/green leaves."));
  }

  @Test
  void whatOnlyAnAuthorKnowsIsMarked() {
    long musts = drafted.points().stream().filter(p -> p.importance() == Importance.MUST).count();

    assertThat(musts).isPositive();
    assertThat(yaml().lines().filter(line -> line.equals("    probe: \"TODO\"")))
        .hasSize((int) musts);
    assertThat(yaml())
        .contains("title: \"TODO\"", "answer: \"TODO\"", "# Drafted for: What is tea? # made of\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no",
        "1_000",
        "a: b # c",
        "\"\\\n\t\r\0",
        "\u0085\u00A0\u2028\uFEFF\uFFFF",
        "🍵",
        "\uD83C"
      })
  void quotedTextIsReadAsItWas(String text) {
    assertThat(new YAMLMapper().readValue(RubricYaml.quoted(text), String.class)).isEqualTo(text);
  }

  private String yaml() {
    return RubricYaml.draft("basic-01", QUESTION, REFERENCES, drafted, LocalDate.of(2026, 11, 22));
  }

  private static List<List<Object>> contents(Rubric rubric) {
    return rubric.points().stream()
        .map(point -> List.<Object>of(point.id(), point.importance(), point.parts()))
        .toList();
  }
}
