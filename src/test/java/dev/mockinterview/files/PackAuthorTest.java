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
        .startsWith(
            folder.resolve("new/rubrics/git/git-01.yaml"), folder.resolve("new/questions/git.yaml"))
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
                  - id: basic-03
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
        .hasContent("categories:\n  - basic\n  - more\n  - cold\n");
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

  private static Question question(String id, String text) {
    String category = id.substring(0, id.indexOf('-'));
    return new Question(id, category, Level.MID, text, List.of(), 3, Optional.empty());
  }
}
