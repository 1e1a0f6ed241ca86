package dev.mockinterview.cli;

import dev.mockinterview.bank.Example;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.scoring.CompiledRubric;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks what can be said of a bank only with the scorer: phrases and examples. */
final class BankCheck {

  /** The mark that a model answer must get. */
  private static final int MODEL = 100;

  /**
   * An example that the scorer doesn't mark as its author does.
   *
   * @param missing points that the author gives and the scorer doesn't
   */
  record Miss(
      String question, String kind, int score, int lowest, int highest, Set<String> missing) {

    @Override
    public String toString() {
      return question
          + ", "
          + kind
          + ": scored "
          + score
          + ", should be "
          + lowest
          + "-"
          + highest
          + (missing.isEmpty() ? "" : "; not seen: " + String.join(", ", missing));
    }
  }

  /** All examples and what is wrong with them. */
  record Examples(int count, List<Miss> misses) {}

  private final Workspace workspace;

  BankCheck(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Phrases that can't match, as {@code file:line: message}. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (Question question : workspace.bank().questions()) {
      workspace
          .bank()
          .rubric(question.id())
          .ifPresent(
              rubric -> {
                try {
                  workspace.scorer().compile(question.text(), rubric);
                } catch (IllegalArgumentException e) {
                  problems.add(file(question) + ":1: " + e.getMessage());
                }
              });
    }
    return problems;
  }

  /** Scores every example and model answer of the bank. */
  Examples examples() {
    int count = 0;
    List<Miss> misses = new ArrayList<>();
    for (Question question : workspace.bank().questions()) {
      Rubric rubric = workspace.bank().rubric(question.id()).orElse(null);
      if (rubric == null) {
        continue;
      }
      CompiledRubric compiled = workspace.scorer().compile(question.text(), rubric);
      for (Example example : withModel(rubric)) {
        count++;
        Score score = workspace.scorer().score(compiled, example.answer());
        if (score.total() < example.lowest() || score.total() > example.highest()) {
          misses.add(miss(question, example, score));
        }
      }
    }
    return new Examples(count, misses);
  }

  private static List<Example> withModel(Rubric rubric) {
    List<Example> examples = new ArrayList<>(rubric.examples());
    rubric
        .model()
        .ifPresent(
            model ->
                examples.add(new Example(Example.Kind.STRONG, model, List.of(), MODEL, MODEL)));
    return examples;
  }

  private static Miss miss(Question question, Example example, Score score) {
    Set<String> missing = new TreeSet<>(example.earns());
    missing.removeAll(
        score.points().stream()
            .filter(point -> point.credit() > 0)
            .map(PointScore::point)
            .map(point -> point.id())
            .collect(Collectors.toSet()));
    String kind =
        example.lowest() == MODEL ? "model" : example.kind().name().toLowerCase(Locale.ROOT);
    return new Miss(
        question.id(), kind, score.total(), example.lowest(), example.highest(), missing);
  }

  private static String file(Question question) {
    return "rubrics/" + question.category() + "/" + question.id() + ".yaml";
  }
}
