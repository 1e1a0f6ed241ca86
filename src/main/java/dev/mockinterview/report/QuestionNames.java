package dev.mockinterview.report;

import dev.mockinterview.bank.Question;
import dev.mockinterview.interview.Plan;
import java.util.List;

/** Names the questions of an interview, and the places in the report where they stand. */
final class QuestionNames {

  private final List<Question> questions;

  QuestionNames(Plan plan) {
    this.questions = plan.questions();
  }

  /** The heading of the question's section. */
  String title(Question question) {
    return "Question " + (questions.indexOf(question) + 1) + ": " + question.id();
  }

  /** The target of a link to that heading, as GitHub and others name it. */
  String target(Question question) {
    return "#question-" + (questions.indexOf(question) + 1) + "-" + question.id();
  }

  /** Adds a link to the question's section. */
  Line link(Line line, Question question) {
    return line.link(title(question), target(question));
  }
}
