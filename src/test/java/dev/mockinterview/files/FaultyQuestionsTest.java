package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultyQuestionsTest {

  private final PackFolder pack;

  FaultyQuestionsTest(@TempDir Path folder) {
    pack = new PackFolder(folder);
  }

  @Test
  void folderWithoutQuestionsIsRefused() {
    pack.delete(PackFolder.CATEGORIES).delete(PackFolder.QUESTIONS).delete("questions/more.yaml");

    assertThat(pack.problems())
        .containsExactly("questions/categories.yaml:1: there is no such file");
  }

  @Test
  void listedCategoryWithoutFileIsReported() {
    pack.append(PackFolder.CATEGORIES, "  - extra\n");

    assertThat(pack.problems()).containsExactly("questions/extra.yaml:1: there is no such file");
  }

  @Test
  void fileThatIsNotListedIsReported() {
    pack.write("questions/extra.yaml", "category: extra\n");

    assertThat(pack.problems())
        .containsExactly("questions/extra.yaml:1: categories.yaml doesn't list \"extra\"");
  }

  @Test
  void categoryListedTwiceIsReported() {
    pack.append(PackFolder.CATEGORIES, "  - basic\n");

    assertThat(pack.problems())
        .containsExactly("questions/categories.yaml:4: category \"basic\" stands twice");
  }

  @Test
  void categoryThatIsAPathIsReported() {
    pack.append(PackFolder.CATEGORIES, "  - ../../etc/passwd\n");

    assertThat(pack.problems())
        .containsExactly(
            "questions/categories.yaml:4: a category must be lower-case words joined by hyphens, was"
                + " \"../../etc/passwd\"");
  }

  @Test
  void categoryMustBeTheFilesName() {
    pack.replace(PackFolder.QUESTIONS, "category: basic", "category: simple");

    assertFault(1, "\"category\" is \"simple\", but the file is named basic.yaml");
  }

  @Test
  void idMustStartWithTheCategory() {
    pack.replace(PackFolder.QUESTIONS, "id: basic-02", "id: coffee-02");

    assertFault(11, "question id must start with \"basic-\", was \"coffee-02\"");
  }

  @Test
  void idIsNeverUsedAsAPath() {
    pack.replace(PackFolder.QUESTIONS, "id: basic-02", "id: basic-/../../x");

    assertFault(
        11, "question id must be lower-case words joined by hyphens, was \"basic-/../../x\"");
  }

  @Test
  void duplicateIdIsReported() {
    pack.replace(PackFolder.QUESTIONS, "id: basic-02", "id: basic-01");

    assertFault(11, "question \"basic-01\" stands twice, the first time in line 4");
  }

  @Test
  void idThatAnotherFileHasIsReported() {
    pack.append(PackFolder.CATEGORIES, "  - basic-more\n")
        .replace(PackFolder.QUESTIONS, "id: basic-02", "id: basic-more-01")
        .write(
            "questions/basic-more.yaml",
            """
            category: basic-more
            title: More
            questions:
              - {id: basic-more-01, level: mid, minutes: 3, text: What is water?}
            """);

    assertThat(pack.problems())
        .containsExactly(
            "questions/basic-more.yaml:4: question \"basic-more-01\" stands in basic.yaml already");
  }

  @Test
  void unknownLevelIsReported() {
    pack.replace(PackFolder.QUESTIONS, "level: senior", "level: expert");

    assertFault(12, "\"level\" must be one of junior, mid, senior, was \"expert\"");
  }

  @Test
  void minutesOutOfBoundsAreReported() {
    pack.replace(PackFolder.QUESTIONS, "minutes: 5", "minutes: 0");

    assertFault(13, "minutes must be 1 to 60, was 0");
  }

  @Test
  void missingTextIsReported() {
    pack.replace(PackFolder.QUESTIONS, "    text: What is coffee?\n", "");

    assertFault(11, "a question has no \"text\"");
  }

  @Test
  void blankHintIsReported() {
    pack.replace(PackFolder.QUESTIONS, "- Water", "- ''");

    assertFault(10, "an entry of \"hints\" must not be blank");
  }

  @Test
  void faultInAQuestionDoesNotMakeAnOrphanOfItsRubric() {
    pack.replace(PackFolder.QUESTIONS, "level: junior", "level: jnior");

    assertFault(5, "\"level\" must be one of junior, mid, senior, was \"jnior\"");
  }

  @Test
  void unreadableQuestionsDoNotMakeOrphansOfTheirRubrics() {
    pack.write(PackFolder.QUESTIONS, "[");

    assertThat(pack.problems()).singleElement().asString().contains("basic.yaml:1: not valid YAML");
  }

  @Test
  void wordingTwiceInALineOfSynonymsIsReported() {
    pack.append(PackFolder.LEXICON, "  - [cocoa, cocoa]\n");

    assertThat(pack.problems())
        .containsExactly("rubrics/lexicon.yaml:4: a wording stands twice in this line of synonyms");
  }

  @Test
  void lineOfSynonymsThatIsNoListIsReported() {
    pack.append(PackFolder.LEXICON, "  - cocoa, chocolate\n");

    assertThat(pack.problems())
        .containsExactly("rubrics/lexicon.yaml:4: a line of synonyms must be a list, not text");
  }

  private void assertFault(int line, String message) {
    assertThat(pack.problems()).containsExactly(PackFolder.QUESTIONS + ":" + line + ": " + message);
  }
}
