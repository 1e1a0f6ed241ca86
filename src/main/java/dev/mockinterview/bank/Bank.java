package dev.mockinterview.bank;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All categories with their questions, and the rubrics that exist for them. */
public final class Bank {

  /** Rubrics that are there from the beginning. */
  private record Given(Map<String, Rubric> byQuestion, Map<String, Outline> outlines)
      implements Rubrics {

    static Given of(List<Rubric> rubrics) {
      Map<String, Rubric> byQuestion = new HashMap<>();
      Map<String, Outline> outlines = new HashMap<>();
      for (Rubric rubric : rubrics) {
        if (byQuestion.put(rubric.question(), rubric) != null) {
          throw new IllegalArgumentException("rubric \"" + rubric.question() + "\" stands twice");
        }
        outlines.put(rubric.question(), Outline.of(rubric));
      }
      return new Given(byQuestion, outlines);
    }

    @Override
    public Rubric of(String question) {
      return Objects.requireNonNull(byQuestion.get(question), question);
    }
  }

  private final List<Category> categories;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final List<Question> inOrder;
  private final Rubrics rubrics;

  /**
   * @throws IllegalArgumentException where a category, question or rubric stands twice, or a rubric
   *     has no question
   */
  public Bank(List<Category> categories, List<Rubric> rubrics) {
    this(categories, Given.of(rubrics));
  }

  /**
   * A bank whose rubrics are read when they are asked for.
   *
   * @throws IllegalArgumentException where a category or question stands twice, or a rubric has no
   *     question
   */
  public Bank(List<Category> categories, Rubrics rubrics) {
    this.categories = List.copyOf(categories);
    this.rubrics = rubrics;
    Checks.unique("category", this.categories, Category::id);
    for (Category category : categories) {
      for (Question question : category.questions()) {
        if (questions.put(question.id(), question) != null) {
          throw new IllegalArgumentException("question \"" + question.id() + "\" stands twice");
        }
      }
    }
    for (String question : rubrics.outlines().keySet()) {
      if (!questions.containsKey(question)) {
        throw new IllegalArgumentException("no question for rubric \"" + question + "\"");
      }
    }
    this.inOrder = List.copyOf(questions.values());
  }

  /** The categories in the order in which they are listed. */
  public List<Category> categories() {
    return categories;
  }

  /** All questions, category by category. */
  public List<Question> questions() {
    return inOrder;
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
    return outline(questionId).map(outline -> rubrics.of(questionId));
  }

  /** What a list says of the question's rubric; empty where nobody has written it yet. */
  public Optional<Outline> outline(String questionId) {
    return Optional.ofNullable(rubrics.outlines().get(questionId));
  }
}
