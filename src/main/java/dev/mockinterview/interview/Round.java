package dev.mockinterview.interview;

import dev.mockinterview.bank.Question;
import java.util.List;

/**
 * A part of an interview that asks from one category.
 *
 * @param category id of the category
 * @param title the category's title
 * @param questions what is asked, in order
 * @param tips how to prepare for such questions
 */
public record Round(String category, String title, List<Question> questions, List<String> tips) {

  public Round {
    questions = List.copyOf(questions);
    tips = List.copyOf(tips);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("round \"" + category + "\" has no questions");
    }
  }
}
