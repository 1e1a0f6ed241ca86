package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuestionListTest {

  /** A copy of the list that the questions were taken from. */
  private static final Path LIST = Path.of("src/test/resources/files/questions.md");

  private final Bank bank = ContentPacks.builtIn().bank();

  @Test
  void builtInQuestionsAreThoseOfTheListWordForWord() throws IOException {
    assertThat(asList(bank)).isEqualToNormalizingNewlines(Files.readString(LIST).strip());
  }

  @Test
  void builtInPackIsTheOneInTheTopLevelFolders() {
    ContentPack folder = ContentPacks.folder(Path.of("."));

    assertThat(folder.bank().questions()).isEqualTo(bank.questions()).hasSize(85);
    assertThat(folder.lexicon()).isEqualTo(ContentPacks.builtIn().lexicon());
    assertThat(folder.lexicon().synonyms()).isNotEmpty();
  }

  private static String asList(Bank bank) {
    StringBuilder list = new StringBuilder();
    for (Category category : bank.categories()) {
      list.append("\n## %s (%s)\n".formatted(category.id(), category.title()));
      for (Question question : category.questions()) {
        list.append("- %s: %s\n".formatted(question.id(), question.text()));
        question.hints().forEach(hint -> list.append("    hint: ").append(hint).append('\n'));
      }
    }
    return list.toString().strip();
  }
}
