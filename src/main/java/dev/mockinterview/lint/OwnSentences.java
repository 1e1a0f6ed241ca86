package dev.mockinterview.lint;

import dev.mockinterview.bank.Fault;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.scoring.CompiledRubric;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.Score;
import dev.mockinterview.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives the scorer the rubric's own sentences as answers: a fact must earn its point, a false claim
 * must be found, a correction must not be taken for the claim, and the question alone earns
 * nothing.
 */
final class OwnSentences {

  private final Scorer scorer;
  private final CompiledRubric compiled;
  private final String question;
  private final List<Fault> faults = new ArrayList<>();

  OwnSentences(Scorer scorer, CompiledRubric compiled, String question) {
    this.scorer = scorer;
    this.compiled = compiled;
    this.question = question;
  }

  List<Fault> faults() {
    Rubric rubric = compiled.rubric();
    for (int i = 0; i < rubric.points().size(); i++) {
      checkFact(rubric.points().get(i), "/points/" + i + "/says");
    }
    for (int i = 0; i < rubric.misconceptions().size(); i++) {
      checkClaim(rubric.misconceptions().get(i), "/misconceptions/" + i);
    }
    int echo = score(question).total();
    if (echo > 0) {
      faults.add(new Fault("/question", "the question alone, given as the answer, scores " + echo));
    }
    return faults;
  }

  private void checkFact(KeyPoint point, String pointer) {
    Score score = score(point.says());
    if (!Earned.points(score).contains(point.id())) {
      faults.add(new Fault(pointer, "whoever says just this doesn't earn point " + point.id()));
    }
    claimed(score)
        .forEach(
            id -> faults.add(new Fault(pointer, "this fact is taken for misconception " + id)));
  }

  private void checkClaim(Misconception claim, String pointer) {
    if (claimed(score(claim.says())).noneMatch(claim.id()::equals)) {
      faults.add(
          new Fault(pointer + "/says", "whoever says just this isn't found out by " + claim.id()));
    }
    claimed(score(claim.correction()))
        .forEach(
            id ->
                faults.add(
                    new Fault(
                        pointer + "/correction",
                        "this correction is taken for misconception " + id)));
  }

  private Score score(String answer) {
    return scorer.score(compiled, answer);
  }

  private static Stream<String> claimed(Score score) {
    return score.misconceptions().stream()
        .map(FoundMisconception::misconception)
        .map(Misconception::id);
  }
}
