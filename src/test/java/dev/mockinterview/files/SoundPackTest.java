package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.bank.Anchors;
import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Example;
import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Level;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Source;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundPackTest {

  private final Path folder;
  private final PackFolder pack;

  SoundPackTest(@TempDir Path folder) {
    this.folder = folder;
    pack = new PackFolder(folder);
  }

  @Test
  void categoriesKeepTheListedOrder() {
    pack.write(PackFolder.CATEGORIES, "categories: [more, basic]\n");

    assertThat(pack.load().bank().categories())
        .extracting(Category::id)
        .containsExactly("more", "basic");
  }

  @Test
  void withoutAListCategoriesAreOrderedByName() {
    pack.delete(PackFolder.CATEGORIES);

    assertThat(pack.load().bank().categories())
        .extracting(Category::id)
        .containsExactly("basic", "more");
  }

  @Test
  void questionsCarryEverythingThatIsWritten() {
    assertThat(pack.load().bank().questions())
        .startsWith(
            new Question(
                "basic-01",
                "basic",
                Level.JUNIOR,
                "What is tea?",
                List.of("Leaves", "Water"),
                2,
                Optional.empty()),
            new Question(
                "basic-02",
                "basic",
                Level.SENIOR,
                "What is coffee?",
                List.of(),
                5,
                Optional.of("drinks")));
    assertThat(pack.load().bank().categories().get(0).tips()).containsExactly("Drink more of it.");
  }

  @Test
  void questionsWithoutRubricAreFine() {
    assertThat(pack.load().bank().rubric("basic-02")).isEmpty();
  }

  @Test
  void pointsCarryEverythingThatIsWritten() {
    KeyPoint leaves = rubric().points().get(0);

    assertThat(leaves.id()).isEqualTo("leaves");
    assertThat(leaves.importance()).isEqualTo(Importance.MUST);
    assertThat(leaves.polarity()).isEqualTo(Polarity.POSITIVE);
    assertThat(leaves.advice()).contains("Name the leaves.");
    assertThat(leaves.probe()).contains("What is it made of?");
    assertThat(rubric().ownEnough()).hasValue(4);
    assertThat(rubric().points().get(2).polarity()).isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void scalarsThatLookLikeOtherTypesStayText() {
    assertThat(rubric().points().get(0).parts())
        .containsExactly(
            new Part(
                "Tea is made of leaves.", List.of("tea leaves", "429", "29 s", "TRUE", "0x1F")));
  }

  @Test
  void partsAreReadOneByOne() {
    assertThat(rubric().points().get(1).parts())
        .containsExactly(new Part("green", List.of("green")), new Part("black", List.of("black")));
  }

  @Test
  void theRestOfARubricIsRead() {
    Rubric rubric = rubric();

    assertThat(rubric.misconceptions())
        .containsExactly(
            new Misconception(
                "made-of-beans",
                "Tea is made of beans.",
                "It is made of leaves.",
                3,
                Optional.of("leaves"),
                Polarity.POSITIVE,
                List.of("tea beans")));
    assertThat(rubric.examples())
        .startsWith(
            new Example(
                Example.Kind.STRONG,
                "Leaves, green or black.",
                List.of("leaves", "kinds"),
                80,
                100));
    assertThat(rubric.anchors())
        .contains(new Anchors("Knows nothing.", "Names the leaves.", "Names leaves and kinds."));
    assertThat(rubric.sources())
        .containsExactly(
            new Source(
                "The tea book", URI.create("https://example.com/tea"), LocalDate.of(2026, 11, 22)));
    assertThat(rubric.model().orElseThrow()).startsWith("Tea is made of leaves;");
  }

  @Test
  void hashIsTheSameForBothKindsOfLineEnd() throws Exception {
    String hash = rubric().hash();
    String text = Files.readString(folder.resolve(PackFolder.RUBRIC));

    pack.write(PackFolder.RUBRIC, text.replace("\n", "\r\n"));

    assertThat(hash).matches("[0-9a-f]{12}");
    assertThat(rubric().hash()).isEqualTo(hash);
  }

  @Test
  void hashChangesWithTheText() {
    String hash = rubric().hash();

    pack.replace(PackFolder.RUBRIC, "Name the leaves.", "Name all leaves.");

    assertThat(rubric().hash()).isNotEqualTo(hash);
  }

  @Test
  void lexiconIsRead() {
    assertThat(pack.load().lexicon().synonyms())
        .containsExactly(List.of("tea", "cuppa"), List.of("hot", "heated", "boiling"));
  }

  @Test
  void lexiconMayBeAbsent() {
    pack.delete(PackFolder.LEXICON);

    assertThat(pack.load().lexicon().synonyms()).isEmpty();
  }

  @Test
  void otherFilesInThePackAreLeftAlone() {
    pack.write("rubrics/README.md", "# Rubrics").write("rubrics/rubric.schema.json", "{}");

    assertThat(pack.load().bank().questions()).hasSize(3);
  }

  @Test
  void missingFolderIsSaid() {
    assertThatThrownBy(() -> ContentPacks.folder(folder.resolve("nowhere")))
        .isInstanceOf(BadFileException.class)
        .hasMessage(folder.resolve("nowhere") + ": there is no such folder");
  }

  @Test
  void fileInPlaceOfTheFolderIsSaid() {
    Path file = folder.resolve(PackFolder.LEXICON);

    assertThatThrownBy(() -> ContentPacks.folder(file))
        .isInstanceOf(BadFileException.class)
        .hasMessage(file + ": is not a folder");
  }

  private Rubric rubric() {
    return pack.load().bank().rubric("basic-01").orElseThrow();
  }
}
