package dev.mockinterview.cli;

import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.files.Problem;
import dev.mockinterview.lint.Examples;
import dev.mockinterview.lint.Freshness;
import dev.mockinterview.lint.QuestionLint;
import dev.mockinterview.lint.RubricLint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks what can be said of a bank only with the scorer. */
final class BankCheck {

  /**
   * All examples and model answers, and what is wrong with them.
   *
   * @param count how many there are
   */
  record Scored(int count, List<Problem> problems) {}

  private final Workspace workspace;

  BankCheck(Workspace workspace) {
    this.workspace = workspace;
  }

  /** All that the authors of questions and rubrics should mend. */
  List<Problem> problems(Freshness freshness) {
    QuestionLint questions = new QuestionLint(workspace.bank());
    RubricLint rubrics = new RubricLint(workspace.scorer(), freshness);
    return workspace.bank().questions().parallelStream()
        .flatMap(
            question ->
                Stream.concat(
                    questions.faults(question).stream()
                        .map(message -> workspace.lines().problem(question, message)),
                    rubric(question).stream()
                        .flatMap(rubric -> rubrics.faults(question, rubric).stream())
                        .map(fault -> workspace.lines().problem(question, fault))))
        .sorted()
        .toList();
  }

  /** Scores every example and model answer of the bank. */
  Scored examples() {
    List<Scored> each =
        workspace.bank().questions().parallelStream()
            .flatMap(question -> rubric(question).stream().map(rubric -> scored(question, rubric)))
            .toList();
    return new Scored(
        each.stream().mapToInt(Scored::count).sum(),
        each.stream().flatMap(scored -> scored.problems().stream()).toList());
  }

  private Scored scored(Question question, Rubric rubric) {
    Examples examples =
        new Examples(workspace.scorer(), workspace.scorer().compile(question.text(), rubric));
    return new Scored(
        examples.count(),
        examples.faults().stream()
            .map(fault -> workspace.lines().problem(question, fault))
            .toList());
  }

  private Optional<Rubric> rubric(Question question) {
    return workspace.bank().rubric(question.id());
  }
}
