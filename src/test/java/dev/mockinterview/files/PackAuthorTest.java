package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackAuthorTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder = Path.of(".");

  @Test
  void firstQuestionMakesThePack() {
    Question question = question("git-01", "What does \"git rebase\" do: # really?");

    assertThat(new PackAuthor(folder.resolve("new")).add(question, TODAY))
        .endsWith(
            folder.resolve("new/questions/git.yaml"), folder.resolve("new/rubrics/git/git-01.yaml"))
        .hasSize(6);

    ContentPack pack = ContentPacks.folder(folder.resolve("new"));
    assertThat(pack.bank().questions()).containsExactly(question);
    assertThat(pack.bank().rubric("git-01").orElseThrow().points()).hasSize(4);
    assertThat(folder.resolve("new/rubrics/rubric.schema.json"))
        .hasSameTextualContentAs(Path.of("rubrics/rubric.schema.json"));
  }

  @Test
  void laterQuestionsLeaveWhatIsThereAsItIs() throws IOException {
    new PackFolder(folder);
    Path file = folder.resolve(PackFolder.QUESTIONS);
    String before = Files.readString(file);

    new PackAuthor(folder).add(question("basic-03", "What is mate?"), TODAY);

    assertThat(Files.readString(file))
        .isEqualTo(
            before.replace(
                "tips:\n",
                """
                  - id: "basic-03"
                    level: mid
                    minutes: 3
                    text: "What is mate?"
                tips:
                """));
    assertThat(ContentPacks.folder(folder).bank().questions()).hasSize(4);
  }

  @Test
  void newCategoryIsAddedToTheList() {
    new PackFolder(folder);

    new PackAuthor(folder).add(question("cold-01", "What is iced tea?"), TODAY);

    assertThat(folder.resolve(PackFolder.CATEGORIES))
        .hasContent("categories:\n  - basic\n  - more\n  - \"cold\"\n");
    assertThat(ContentPacks.folder(folder).bank().categories()).hasSize(3);
  }

  @Test
  void rubricAloneIsAddedToAQuestionThatHasNone() {
    new PackFolder(folder);
    PackAuthor author = new PackAuthor(folder);

    author.add(author.bank().question("basic-02").orElseThrow(), TODAY);

    assertThat(ContentPacks.folder(folder).bank().rubric("basic-02")).isPresent();
  }

  @Test
  void rubricIsNeverOverwritten() {
    new PackFolder(folder);
    PackAuthor author = new PackAuthor(folder);
    Question question = author.bank().question("basic-01").orElseThrow();

    assertThatThrownBy(() -> author.add(question, TODAY))
        .isInstanceOf(BadFileException.class)
        .hasMessageEndingWith("basic-01.yaml: exists already and is not overwritten");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{category: basic, title: B, questions: [{id: basic-01, level: mid, minutes: 1, text: x}]}\n",
        "category: basic\ntitle: B\nquestions: [{id: basic-01, level: mid, minutes: 1, text: x}]\n"
      })
  void fileThatCantBeAddedToIsLeftAlone(String questions) throws IOException {
    new PackFolder(folder).write(PackFolder.QUESTIONS, questions);

    assertThatThrownBy(() -> new PackAuthor(folder).add(question("basic-09", "y"), TODAY))
        .isInstanceOf(BadFileException.class)
        .hasMessageContaining("add the entry by hand");
    assertThat(Files.readString(folder.resolve(PackFolder.QUESTIONS))).isEqualTo(questions);
  }

  @Test
  void lineEndsAndByteOrderMarkStayAsTheyAre() throws IOException {
    PackFolder pack = new PackFolder(folder);
    Path file = folder.resolve(PackFolder.QUESTIONS);
    String before = "\uFEFF" + Files.readString(file).replace("\n", "\r\n");
    pack.write(PackFolder.QUESTIONS, before.replace("tea?", "tea\u2028leaf?"));

    new PackAuthor(folder).add(question("basic-03", "What is mate?"), TODAY);

    assertThat(Files.readString(file))
        .startsWith("\uFEFF")
        .contains("\r\n  - id: \"basic-03\"\r\n", "\"What is mate?\"\r\ntips:\r\n")
        .doesNotContainPattern("[^\r]\n");
  }

  @Test
  void commentAndBlankLineStayWithTheNextKey() throws IOException {
    new PackFolder(folder).replace(PackFolder.QUESTIONS, "tips:", "\n# For all\n\ntips:");

    new PackAuthor(folder).add(question("basic-03", "What is mate?"), TODAY);

    assertThat(folder.resolve(PackFolder.QUESTIONS))
        .content()
        .contains("drinks\n  - id: \"basic-03\"", "mate?\"\n\n# For all\n\ntips:\n");
  }

  @Test
  void missingLastLineEndAndBlankEndAreHeeded() throws IOException {
    new PackFolder(folder)
        .write(PackFolder.CATEGORIES, "categories:\n  - basic\n  - more")
        .append("questions/more.yaml", "\n\n");

    PackAuthor author = new PackAuthor(folder);
    author.add(question("cold-01", "What is iced tea?"), TODAY);
    author.add(question("more-02", "What is milk?"), TODAY);

    assertThat(Files.readString(folder.resolve(PackFolder.CATEGORIES)))
        .isEqualTo("categories:\n  - basic\n  - more\n  - \"cold\"\n");
    assertThat(Files.readString(folder.resolve("questions/more.yaml")))
        .endsWith("    text: \"What is milk?\"\n\n\n");
  }

  @Test
  void listOfCategoriesThatHasEndedIsLeftAlone() throws IOException {
    new PackFolder(folder).append(PackFolder.CATEGORIES, "...\n");
    Set<Path> before = files();

    assertThatThrownBy(() -> new PackAuthor(folder).add(question("cold-01", "x"), TODAY))
        .isInstanceOf(BadFileException.class)
        .hasMessageContaining("categories.yaml: can't be added to as it is written");
    assertThat(files()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "true", "123", "lexicon"})
  void categoryMayHaveAnyNameButOne(String category) {
    new PackFolder(folder);

    new PackAuthor(folder).add(question(category + "-01", "x"), TODAY);

    assertThat(ContentPacks.folder(folder).bank().category(category)).isPresent();
  }

  @Test
  void whatCannotBeStoredIsRefusedBeforehand() {
    PackAuthor author = new PackAuthor(folder);

    assertThat(author.objection(question("git-01", "What is \"it\"?"))).isEmpty();
    assertThat(author.objection(question("categories-01", "x")).orElseThrow())
        .contains("\"categories\"");
    assertThat(author.objection(question("git-01", "a\u0007b")).orElseThrow())
        .contains("control characters");
    assertThatThrownBy(() -> author.add(question("categories-01", "x"), TODAY))
        .isInstanceOf(BadFileException.class);
  }

  @Test
  void nothingHasChangedWhereTheRubricCannotBeWritten() throws IOException {
    new PackFolder(folder).write("rubrics/cold", "a file where a folder should be");
    Set<Path> before = files();
    String categories = Files.readString(folder.resolve(PackFolder.CATEGORIES));

    assertThatThrownBy(() -> new PackAuthor(folder).add(question("cold-01", "x"), TODAY))
        .isInstanceOf(BadFileException.class);
    assertThat(files()).isEqualTo(before);
    assertThat(folder.resolve(PackFolder.CATEGORIES)).hasContent(categories);
  }

  @Test
  void linkThatLeadsNowhereIsNotWrittenThrough() throws IOException {
    new PackFolder(folder);
    Path target = folder.resolve("elsewhere");
    Files.createSymbolicLink(folder.resolve("rubrics/basic/basic-03.yaml"), target);

    assertThatThrownBy(() -> new PackAuthor(folder).add(question("basic-03", "x"), TODAY))
        .isInstanceOf(BadFileException.class)
        .hasMessageEndingWith("exists already and is not overwritten");
    assertThat(target).doesNotExist();
  }

  @Test
  void emptyQuestionsFolderIsANewPack() throws IOException {
    Files.createDirectory(folder.resolve("questions"));

    new PackAuthor(folder).add(question("git-01", "What is a ref?"), TODAY);

    assertThat(ContentPacks.folder(folder).bank().questions()).hasSize(1);
  }

  @Test
  void everyCallStartsAnew() {
    PackAuthor author = new PackAuthor(folder);

    author.add(question("git-01", "What is a ref?"), TODAY);

    assertThat(author.add(question("git-02", "What is a tag?"), TODAY))
        .containsExactly(
            folder.resolve("questions/git.yaml"), folder.resolve("rubrics/git/git-02.yaml"));
    assertThat(author.bank().questions()).hasSize(2);
  }

  private Set<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.collect(Collectors.toSet());
    }
  }

  private static Question question(String id, String text) {
    String category = id.substring(0, id.indexOf('-'));
    return new Question(id, category, Level.MID, text, List.of(), 3, Optional.empty());
  }
}
