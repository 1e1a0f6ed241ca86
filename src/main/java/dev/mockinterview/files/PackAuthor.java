package dev.mockinterview.files;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Question;
import dev.mockinterview.files.FileChanges.Change;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  private Bank bank;

  /**
   * @param folder the pack's folder, which need not exist
   * @throws BadPackException where a pack is there already and has problems
   */
  public PackAuthor(Path folder) {
    this.folder = folder;
    this.bank =
        hasQuestions(new FolderSource(folder))
            ? ContentPacks.folder(folder).bank()
            : new Bank(List.of(), List.of());
  }

  private static boolean hasQuestions(FolderSource source) {
    try {
      return source.files().stream()
          .anyMatch(file -> file.startsWith("questions/") && Strays.isAlmostYaml(file));
    } catch (IOException e) {
      throw TextFile.unreadable(source.folder().toString(), e);
    }
  }

  /** What the pack holds so far. */
  public Bank bank() {
    return bank;
  }

  /** Why a question with a rubric can't be added to this pack; empty where it can. */
  public Optional<String> objection(Question question) {
    if (question.category().equals("categories")) {
      return Optional.of("no category can be called \"categories\"; a file has that name");
    }
    if (YamlText.hasControlCharacters(question.text())) {
      return Optional.of("the question's text must not contain control characters");
    }
    Path rubric = folder.resolve(Strays.rubric(question.id(), question.category()));
    return isThere(rubric)
        ? Optional.of(rubric + ": exists already and is not overwritten")
        : Optional.empty();
  }

  /**
   * Writes the rubric's skeleton, and the question where the pack doesn't have it yet.
   *
   * @param today when the rubric's sources count as checked
   * @return the files that were written, the rubric last
   * @throws BadFileException where there is an objection, or a file can't be added to or written;
   *     then nothing has changed
   */
  public List<Path> add(Question question, LocalDate today) {
    objection(question)
        .ifPresent(
            message -> {
              throw new BadFileException(message);
            });
    List<Change> changes = new ArrayList<>();
    SCHEMAS.stream()
        .filter(schema -> !isThere(folder.resolve(schema)))
        .forEach(schema -> changes.add(created(schema, builtIn(schema))));
    if (bank.question(question.id()).isEmpty()) {
      changes.add(questions(question));
      categories(question.category()).ifPresent(changes::add);
    }
    String rubric = Strays.rubric(question.id(), question.category());
    // last, because a question without a rubric is sound and a rubric without a question is not
    changes.add(created(rubric, RubricYaml.skeleton(question, today)));
    Bank after = tryOut(changes, question);
    FileChanges.write(changes);
    bank = after;
    return changes.stream().map(Change::file).toList();
  }

  private Optional<Change> categories(String category) {
    boolean listed = Files.exists(folder.resolve(CATEGORIES));
    return listed && bank.category(category).isEmpty()
        ? Optional.of(extended(CATEGORIES, "categories", List.of(RubricYaml.quoted(category))))
        : Optional.empty(); // a pack without the list has its categories by name
  }

  private Change questions(Question question) {
    String path = QuestionsFile.path(question.category());
    return bank.category(question.category()).isPresent()
        ? extended(path, "questions", QuestionYaml.item(question))
        : created(path, QuestionYaml.file(question));
  }

  private Change created(String path, String text) {
    return new Change(folder.resolve(path), Optional.empty(), text);
  }

  private Change extended(String path, String key, List<String> item) {
    Path file = folder.resolve(path);
    try {
      String before = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return new Change(file, Optional.of(before), YamlAddition.to(before, key, item, file));
    } catch (IOException e) {
      throw TextFile.unreadable(file.toString(), e);
    }
  }

  /** Loads the pack as it would become: nobody knows all ways in which a file may be written. */
  private Bank tryOut(List<Change> changes, Question question) {
    PackSource source =
        new OverlaySource(
            new FolderSource(folder),
            changes.stream()
                .collect(
                    Collectors.toMap(
                        change -> folder.relativize(change.file()).toString().replace('\\', '/'),
                        Change::after)));
    try {
      Bank after = new PackLoader(source).load().bank();
      if (keepsAll(after, question)) {
        return after;
      }
    } catch (BadPackException e) {
      if (bank.categories().isEmpty()) {
        throw e; // what lay there before was not looked at yet
      }
    }
    throw YamlAddition.refusal(
        changes.stream()
            .filter(change -> change.before().isPresent())
            .map(Change::file)
            .findFirst()
            .orElse(folder));
  }

  private boolean keepsAll(Bank after, Question question) {
    boolean isAdded = bank.question(question.id()).isEmpty();
    List<Category> expected =
        bank.categories().stream()
            .map(c -> isAdded && c.id().equals(question.category()) ? with(c, question) : c)
            .toList();
    List<Category> kept =
        after.categories().stream().filter(c -> bank.category(c.id()).isPresent()).toList();
    return kept.equals(expected) && after.question(question.id()).equals(Optional.of(question));
  }

  private static Category with(Category category, Question question) {
    return new Category(
        category.id(),
        category.title(),
        Stream.concat(category.questions().stream(), Stream.of(question)).toList(),
        category.tips());
  }

  private static String builtIn(String path) {
    try (InputStream in = new ClassPathSource().open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the program lacks " + path, e);
    }
  }

  /** Whether anything has this name, be it a link that leads nowhere. */
  private static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }
}
