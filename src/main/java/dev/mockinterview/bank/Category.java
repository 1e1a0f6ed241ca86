package dev.mockinterview.bank;

import java.util.List;

/**
 * A named group of questions in their order; an interview round asks from one category.
 *
 * @param id stable name, for example {@code basic}
 * @param title what it is called on screen and in reports
 * @param questions its questions in order
 * @param tips how to prepare for such questions, for people with gaps in them
 */
public record Category(String id, String title, List<Question> questions, List<String> tips) {

  public Category {
    Checks.id("category id", id);
    Checks.text("title of category " + id, title);
    questions = Checks.notEmpty("questions of category " + id, questions);
    tips = List.copyOf(tips);
    tips.forEach(tip -> Checks.text("tip of category " + id, tip));
    Checks.unique("question", questions, Question::id);
    for (Question question : questions) {
      if (!question.category().equals(id)) {
        throw new IllegalArgumentException(
            question.id() + " belongs to category " + question.category() + ", not " + id);
      }
    }
  }
}
