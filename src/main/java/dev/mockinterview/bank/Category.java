package dev.mockinterview.bank;

import java.util.List;

/** A named group of questions in their order; an interview round asks from one category. */
public record Category(String id, String title, List<Question> questions) {

  public Category {
    Checks.id("category id", id);
    Checks.text("title of category " + id, title);
    questions = Checks.notEmpty("questions of category " + id, questions);
    Checks.unique("question", questions, Question::id);
    for (Question question : questions) {
      if (!question.category().equals(id)) {
        throw new IllegalArgumentException(
            question.id() + " belongs to category " + question.category() + ", not " + id);
      }
    }
  }
}
