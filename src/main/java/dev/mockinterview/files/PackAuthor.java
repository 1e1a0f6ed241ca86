package dev.mockinterview.files;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Question;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Adds to a content pack in a folder: a question, and a rubric to be filled in. Nothing is
 * overwritten, and what stands in the files already stays as it is.
 */
public final class PackAuthor {

  private static final String CATEGORIES = "questions/categories.yaml";
  private static final List<String> SCHEMAS =
      List.of(
          "questions/questions.schema.json",
          "questions/categories.schema.json",
          "rubrics/rubric.schema.json",
          "rubrics/lexicon.schema.json");

  private final Path folder;
  private final Bank bank;

  /** What is to be written, by path. */
  private final Map<String, String> texts = new LinkedHashMap<>();

  /**
   * @param folder the pack's folder, which need not exist
   * @throws BadPackException where a pack is there already and has problems
   */
  public PackAuthor(Path folder) {
    this.folder = folder;
    this.bank =
        Files.isDirectory(folder.resolve("questions"))
            ? ContentPacks.folder(folder).bank()
            : new Bank(List.of(), List.of());
  }

  /** What the pack holds so far. */
  public Bank bank() {
    return bank;
  }

  /**
   * Writes the rubric's skeleton, and the question where the pack doesn't have it yet.
   *
   * @param today when the rubric's sources count as checked
   * @return the files that were written
   * @throws BadFileException where the rubric exists, or a file can't be added to or written
   */
  public List<Path> add(Question question, LocalDate today) {
    String rubric = Strays.rubric(question.id(), question.category());
    if (Files.exists(folder.resolve(rubric))) {
      throw new BadFileException(
          folder.resolve(rubric) + ": exists already and is not overwritten");
    }
    texts.put(rubric, RubricYaml.skeleton(question, today));
    if (bank.question(question.id()).isEmpty()) {
      addToCategories(question.category());
      addToQuestions(question);
    }
    for (String schema : SCHEMAS) {
      if (!Files.exists(folder.resolve(schema))) {
        texts.put(schema, builtIn(schema));
      }
    }
    List<Path> written = new ArrayList<>();
    texts.forEach((path, text) -> written.add(write(folder.resolve(path), text)));
    return written;
  }

  private void addToCategories(String category) {
    Path file = folder.resolve(CATEGORIES);
    if (bank.category(category).isPresent() || !Files.exists(file)) {
      return; // a pack without the list has its categories by name
    }
    String text = YamlAddition.to(TextFile.read(file), "categories", List.of(category), file);
    texts.put(CATEGORIES, text);
  }

  private void addToQuestions(Question question) {
    String path = QuestionsFile.path(question.category());
    List<String> item = item(question);
    Optional<Category> category = bank.category(question.category());
    if (category.isEmpty()) {
      texts.put(path, head(question.category()) + "  - " + String.join("\n    ", item) + "\n");
      return;
    }
    Path file = folder.resolve(path);
    String text = YamlAddition.to(TextFile.read(file), "questions", item, file);
    List<Question> expected = new ArrayList<>(category.get().questions());
    expected.add(question);
    FileProblems problems = new FileProblems(path);
    boolean sound =
        YamlTree.parse(text, problems)
            .flatMap(root -> QuestionsFile.read(question.category(), root, problems))
            .filter(read -> read.questions().equals(expected))
            .isPresent();
    if (!sound) {
      throw YamlAddition.refusal(file);
    }
    texts.put(path, text);
  }

  private static List<String> item(Question question) {
    return List.of(
        "id: " + question.id(),
        "level: " + question.level().name().toLowerCase(Locale.ROOT),
        "minutes: " + question.minutes(),
        "text: " + RubricYaml.quoted(question.text()));
  }

  private static String head(String category) {
    String title = category.substring(0, 1).toUpperCase(Locale.ROOT) + category.substring(1);
    return """
        # yaml-language-server: $schema=questions.schema.json
        category: %s
        title: %s
        questions:
        """
        .formatted(category, title.replace('-', ' '));
  }

  private static String builtIn(String path) {
    try (InputStream in = new ClassPathSource().open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the program lacks " + path, e);
    }
  }

  /** Whole or not at all. */
  private static Path write(Path file, String text) {
    Path aside = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Files.createDirectories(aside.toAbsolutePath().getParent());
      Files.writeString(aside, text);
      return Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new BadFileException(file + ": can't be written: " + Faults.reason(e), e);
    }
  }
}
