package dev.mockinterview.files;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.Category;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.scoring.Vocabulary;
import dev.mockinterview.text.Lexicon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Loads one content pack: first the questions, whose ids then lead to the rubrics. */
final class PackLoader {

  private static final String QUESTIONS = "questions/";
  private static final String YAML = ".yaml";
  private static final String CATEGORIES = QUESTIONS + "categories" + YAML;

  private final PackSource source;
  private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
  private final List<Category> categories = new ArrayList<>();

  /** The category of every question whose id is readable, be the question sound or not. */
  private final Map<String, String> categoryOf = new LinkedHashMap<>();

  private boolean allQuestionsSeen = true;

  PackLoader(PackSource source) {
    this.source = source;
  }

  /**
   * What was read of a pack.
   *
   * @param categories the questions
   * @param rubrics what was made of each rubric
   * @param lexicon word knowledge that the rubrics share
   */
  record Loaded<R>(List<Category> categories, List<R> rubrics, Lexicon lexicon) {}

  /**
   * @throws BadPackException with all problems
   */
  ContentPack load() {
    Loaded<Rubric> loaded = load(rubric -> rubric);
    Bank bank = new Bank(loaded.categories(), loaded.rubrics());
    return new ContentPack(
        bank, loaded.lexicon(), () -> Vocabulary.of(bank), new PackLines(source));
  }

  /**
   * @param kept what is kept of a rubric; several threads ask at once
   * @throws BadPackException with all problems
   */
  <R> Loaded<R> load(Function<Rubric, R> kept) {
    List<String> files = files();
    categoryIds(files).forEach(this::readQuestions);
    List<R> rubrics = readRubrics(kept);
    Optional<Lexicon> lexicon =
        source.has(Strays.LEXICON)
            ? understand(Strays.LEXICON, (file, faults) -> LexiconFile.read(file.root(), faults))
            : Optional.empty();
    if (allQuestionsSeen) { // otherwise nobody knows which rubrics are strays
      problems.addAll(new Strays(categoryOf).among(files));
    }
    if (!problems.isEmpty()) {
      throw new BadPackException(problems);
    }
    return new Loaded<>(List.copyOf(categories), rubrics, lexicon.orElse(Lexicon.EMPTY));
  }

  /** A single rubric; empty where its file is gone or has problems. */
  Optional<Rubric> rubric(String question, String category) {
    return readRubric(question, category);
  }

  private List<String> files() {
    try {
      return source.files();
    } catch (IOException e) {
      problems.add(new Problem(".", 1, "the folder can't be read: " + Faults.reason(e)));
      return List.of();
    }
  }

  /** The categories as listed; without a list, those that have a file, by name. */
  private List<String> categoryIds(List<String> files) {
    List<String> present =
        files.stream()
            .filter(file -> file.startsWith(QUESTIONS) && file.endsWith(YAML))
            .filter(file -> !file.equals(CATEGORIES))
            .map(file -> file.substring(QUESTIONS.length(), file.length() - YAML.length()))
            .toList();
    if (!source.has(CATEGORIES) && !present.isEmpty()) {
      return present;
    }
    Optional<List<String>> listed =
        understand(CATEGORIES, (file, faults) -> CategoriesFile.read(file.root(), faults));
    allQuestionsSeen = listed.isPresent();
    List<String> ids = listed.orElse(present);
    for (String category : present) {
      if (!ids.contains(category)) {
        allQuestionsSeen = false;
        String message = "categories.yaml doesn't list \"" + category + "\"";
        problems.add(new Problem(QuestionsFile.path(category), 1, message));
      }
    }
    return ids;
  }

  private void readQuestions(String category) {
    int before = categoryOf.size();
    understand(
            QuestionsFile.path(category),
            (file, faults) -> {
              register(QuestionsFile.ids(file.root()), category, faults);
              return QuestionsFile.read(category, file.root(), faults);
            })
        .ifPresent(categories::add);
    allQuestionsSeen &= categoryOf.size() > before;
  }

  private void register(Map<String, Integer> lines, String category, FileProblems faults) {
    lines.forEach(
        (id, line) -> {
          String other = categoryOf.putIfAbsent(id, category);
          if (other != null) {
            faults.add(line, "question \"" + id + "\" stands in " + other + ".yaml already");
          }
        });
  }

  /** In parallel: reading YAML is most of the program's start. */
  private <R> List<R> readRubrics(Function<Rubric, R> kept) {
    return categoryOf.entrySet().parallelStream()
        .flatMap(entry -> readRubric(entry.getKey(), entry.getValue()).map(kept).stream())
        .toList();
  }

  private Optional<Rubric> readRubric(String question, String category) {
    String path = Strays.rubric(question, category);
    return source.has(path)
        ? understand(path, (file, faults) -> RubricFile.read(question, file, faults))
        : Optional.empty();
  }

  private <T> Optional<T> understand(
      String path, BiFunction<PackFile, FileProblems, Optional<T>> reader) {
    FileProblems faults = new FileProblems(path);
    Optional<T> value =
        PackFile.read(source, path, faults).flatMap(file -> reader.apply(file, faults));
    problems.addAll(faults.found());
    return value;
  }
}
