package dev.mockinterview.report;

import dev.mockinterview.bank.Question;
import java.util.List;

/** Names the questions of a document, which are also the headings of their sections. */
record QuestionNames(List<Question> questions) {

  QuestionNames {
    questions = List.copyOf(questions);
  }

  /** The heading of the question's section. */
  String title(Question question) {
    return "Question " + (questions.indexOf(question) + 1) + ": " + question.id();
  }
}
