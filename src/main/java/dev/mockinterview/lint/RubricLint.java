package dev.mockinterview.lint;

import dev.mockinterview.bank.Fault;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.scoring.CompiledRubric;
import dev.mockinterview.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;

/** Finds everything in a rubric that its author should mend. */
public final class RubricLint {

  private final Scorer scorer;
  private final Freshness freshness;

  public RubricLint(Scorer scorer, Freshness freshness) {
    this.scorer = scorer;
    this.freshness = freshness;
  }

  /** The faults of a question's rubric, from its completeness to what the scorer makes of it. */
  public List<Fault> faults(Question question, Rubric rubric) {
    List<Fault> faults = new ArrayList<>(Completeness.faults(rubric));
    faults.addAll(ReadingOrder.faults(rubric));
    faults.addAll(freshness.faults(rubric));
    List<Fault> open = OpenPlaces.faults(rubric);
    faults.addAll(open);
    if (!open.isEmpty()) {
      return faults; // what the scorer makes of stand-ins is no news
    }
    try {
      CompiledRubric compiled = scorer.compile(question.text(), rubric);
      faults.addAll(scorer.phraseFaults(compiled));
      faults.addAll(new OwnSentences(scorer, compiled, question.text()).faults());
      faults.addAll(new Examples(scorer, compiled).faults());
    } catch (IllegalArgumentException e) {
      faults.add(new Fault("", String.valueOf(e.getMessage())));
    }
    return faults;
  }
}
