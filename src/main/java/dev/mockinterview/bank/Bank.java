package dev.mockinterview.bank;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All categories with their questions, and the rubrics that exist for them. */
public final class Bank {

  private final List<Category> categories;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final Map<String, Rubric> rubrics = new HashMap<>();

  /**
   * @throws IllegalArgumentException where a category, question or rubric stands twice, or a rubric
   *     has no question
   */
  public Bank(List<Category> categories, List<Rubric> rubrics) {
    this.categories = List.copyOf(categories);
    Checks.unique("category", this.categories, Category::id);
    for (Category category : categories) {
      for (Question question : category.questions()) {
        if (questions.put(question.id(), question) != null) {
          throw new IllegalArgumentException("question \"" + question.id() + "\" stands twice");
        }
      }
    }
    for (Rubric rubric : rubrics) {
      if (!questions.containsKey(rubric.question())) {
        throw new IllegalArgumentException("no question for rubric \"" + rubric.question() + "\"");
      }
      if (this.rubrics.put(rubric.question(), rubric) != null) {
        throw new IllegalArgumentException("rubric \"" + rubric.question() + "\" stands twice");
      }
    }
  }

  /** The categories in the order in which they are listed. */
  public List<Category> categories() {
    return categories;
  }

  /** All questions, category by category. */
  public List<Question> questions() {
    return List.copyOf(questions.values());
  }

  /** The category with this id. */
  public Optional<Category> category(String id) {
    return categories.stream().filter(category -> category.id().equals(id)).findFirst();
  }

  /** The question with this id. */
  public Optional<Question> question(String id) {
    return Optional.ofNullable(questions.get(id));
  }

  /** The rubric of the question with this id; empty where nobody has written it yet. */
  public Optional<Rubric> rubric(String questionId) {
    return Optional.ofNullable(rubrics.get(questionId));
  }
}
