package dev.mockinterview.lint;

import dev.mockinterview.bank.Example;
import dev.mockinterview.bank.Fault;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.scoring.CompiledRubric;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Scores a rubric's own answers: the model in full, each example as its author marks it. */
public final class Examples {

  private static final int FULL = 100;

  private final Scorer scorer;
  private final CompiledRubric compiled;

  public Examples(Scorer scorer, CompiledRubric compiled) {
    this.scorer = scorer;
    this.compiled = compiled;
  }

  /** How many answers are scored. */
  public int count() {
    Rubric rubric = compiled.rubric();
    return rubric.examples().size() + (rubric.model().isPresent() ? 1 : 0);
  }

  /** Those that the scorer doesn't mark as their author does. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    compiled.rubric().model().ifPresent(model -> checkModel(model, faults));
    List<Example> examples = compiled.rubric().examples();
    for (int i = 0; i < examples.size(); i++) {
      check(examples.get(i), "/examples/" + i, faults);
    }
    return faults;
  }

  private void checkModel(String model, List<Fault> faults) {
    Score score = scorer.score(compiled, model);
    if (score.total() < FULL) {
      faults.add(new Fault("/model", "the model answer scores " + score.total() + ", not 100"));
    }
    score
        .misconceptions()
        .forEach(
            found ->
                faults.add(
                    new Fault(
                        "/model",
                        "the model answer is taken for misconception "
                            + found.misconception().id())));
  }

  private void check(Example example, String pointer, List<Fault> faults) {
    Score score = scorer.score(compiled, example.answer());
    String kind = example.kind().name().toLowerCase(Locale.ROOT);
    if (score.total() < example.lowest() || score.total() > example.highest()) {
      faults.add(
          new Fault(
              pointer + "/score",
              "the %s example scores %d, should be %d-%d"
                  .formatted(kind, score.total(), example.lowest(), example.highest())));
    }
    Set<String> missing = new TreeSet<>(example.earns());
    missing.removeAll(Earned.points(score));
    if (!missing.isEmpty()) {
      faults.add(
          new Fault(
              pointer + "/earns",
              "the %s example doesn't earn %s".formatted(kind, String.join(", ", missing))));
    }
  }
}
