package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.scoring.RubricDrafter;
import dev.mockinterview.text.TextAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class SchemasTest {

  private static final String COMMENT = "# yaml-language-server: $schema=";
  private static final Path SMALL_PACK = Path.of("src/test/resources/files/pack");
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static Stream<Path> shippedFiles() {
    return Stream.of("questions", "rubrics", "src/test/resources/packs")
        .flatMap(SchemasTest::yamlIn);
  }

  @ParameterizedTest
  @MethodSource("shippedFiles")
  void shippedFileFitsTheSchemaThatItsFirstLineNames(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(text).startsWith(COMMENT);
    String schema = text.lines().findFirst().orElseThrow().substring(COMMENT.length());

    assertThat(faults(file.resolveSibling(schema).normalize(), text)).isEmpty();
  }

  @Test
  void smallPackFitsToo() throws IOException {
    assertThat(faults("rubrics/rubric", text(PackFolder.RUBRIC))).isEmpty();
    assertThat(faults("questions/questions", text(PackFolder.QUESTIONS))).isEmpty();
    assertThat(faults("questions/categories", text(PackFolder.CATEGORIES))).isEmpty();
    assertThat(faults("rubrics/lexicon", text(PackFolder.LEXICON))).isEmpty();
  }

  @Test
  void skeletonFits() {
    Question question =
        new Question("tea-01", "tea", Level.MID, "What is tea?", List.of(), 3, Optional.empty());

    assertThat(faults("rubrics/rubric", RubricYaml.skeleton(question, LocalDate.EPOCH))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "true", "123", "git"})
  void begunPackFits(String category, @TempDir Path folder) {
    new PackFolder(folder);
    Question question =
        new Question(category + "-01", category, Level.MID, "x", List.of(), 3, Optional.empty());

    new PackAuthor(folder).add(question, LocalDate.EPOCH);

    String questions = read(folder.resolve("questions/" + category + ".yaml"));
    assertThat(faults("questions/questions", questions)).isEmpty();
    String categories = read(folder.resolve(PackFolder.CATEGORIES));
    assertThat(faults("questions/categories", categories)).isEmpty();
  }

  @Test
  void draftedRubricFits() throws IOException {
    List<String> references = List.of("Tea is made of dried leaves. For example, Assam is.");
    Rubric drafted = new RubricDrafter(TextAnalyzer.english()).draft("What is tea?", references);
    String yaml =
        RubricYaml.draft("basic-01", "What is tea?", references, drafted, LocalDate.EPOCH);

    assertThat(faults("rubrics/rubric", yaml)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "enough: 4|enough: much",
        "enough: 4|enugh: 4",
        "id: leaves|id: Leaves",
        "importance: must|importance: vital",
        "advice: Name the leaves.|advise: Name the leaves.",
        "advice: Name the leaves.|parts: [{says: x, phrases: [x]}]",
        "phrases: [green]|phrases: []",
        "phrases: [green]|phrases: green",
        "cost: 3|cost: 7",
        "kind: fair|kind: average",
        "score: 40-80|score: 40",
        "3: Names the leaves.|4: Names the leaves.",
        "url: https://example.com/tea|url: ftp://example.com/tea",
        "checked: 2026-11-22|checked: soon",
        "says: Tea is made of leaves.|says: ''",
      })
  void brokenRubricDoesNotFit(String written, String instead) throws IOException {
    String rubric = text(PackFolder.RUBRIC);

    assertThat(rubric).contains(written);
    assertThat(faults("rubrics/rubric", rubric.replace(written, instead))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "level: senior|level: expert",
        "minutes: 5|minutes: 500",
        "minutes: 5|minuets: 5",
        "id: basic-02|id: Basic 2",
        "title: Basic Questions|titel: Basic Questions",
      })
  void brokenQuestionsDoNotFit(String written, String instead) throws IOException {
    String questions = text(PackFolder.QUESTIONS);

    assertThat(questions).contains(written);
    assertThat(faults("questions/questions", questions.replace(written, instead))).isNotEmpty();
  }

  @Test
  void brokenLexiconAndCategoriesDoNotFit() {
    assertThat(faults("rubrics/lexicon", "synonyms:\n  - [tea]\n")).isNotEmpty();
    assertThat(faults("questions/categories", "categories: [../basic]\n")).isNotEmpty();
  }

  private static List<Error> faults(String schema, String yaml) {
    return faults(Path.of(schema + ".schema.json"), yaml);
  }

  private static List<Error> faults(Path schemaFile, String yaml) {
    Schema schema = SCHEMAS.getSchema(read(schemaFile));
    return schema.validate(new YAMLMapper().readTree(yaml));
  }

  private static String text(String file) {
    return read(SMALL_PACK.resolve(file));
  }

  private static String read(Path file) {
    return TextFile.read(file);
  }

  private static Stream<Path> yamlIn(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
