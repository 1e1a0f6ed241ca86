package dev.mockinterview.files;

import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.report.Wording;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A planned question and what became of it, as every report for programs has it.
 *
 * @param number its place in the plan, from 1
 * @param question the question
 * @param turn empty where nobody asked it
 */
record ReportedQuestion(int number, Question question, Optional<Turn> turn) {

  /** All planned questions in the order of the plan. */
  static List<ReportedQuestion> of(Interview interview) {
    List<ReportedQuestion> all = new ArrayList<>();
    List<Question> planned = interview.plan().questions();
    for (int i = 0; i < planned.size(); i++) {
      all.add(
          new ReportedQuestion(
              i + 1, planned.get(i), interview.turns().stream().skip(i).findFirst()));
    }
    return all;
  }

  /** What became of it, in a word. */
  String outcome() {
    if (turn.isEmpty()) {
      return "not_asked";
    }
    Outcome outcome = turn.get().outcome();
    if (outcome instanceof Outcome.Scored) {
      return "answered";
    }
    if (outcome instanceof Outcome.NotScored) {
      return "not_scored";
    }
    return outcome instanceof Outcome.NoAnswer ? "no_answer" : "skipped";
  }

  /** What it counts, 0 to 100. */
  Optional<Integer> counts() {
    return turn.flatMap(Turn::counts);
  }

  /** The score of its answer. */
  Optional<Score> score() {
    return turn.flatMap(Turn::score);
  }

  /** The rubric behind what it counts, which for no answer is the one that there was. */
  Optional<Rubric> counting() {
    return counts().flatMap(any -> turn.flatMap(Turn::rubric));
  }

  /** What each key point earned; all are missed where there was no answer. */
  List<PointScore> points() {
    return score()
        .map(Score::points)
        .or(
            () ->
                counting().map(rubric -> rubric.points().stream().map(PointScore::missed).toList()))
        .orElse(List.of());
  }

  /** The false claims of its answer. */
  List<FoundMisconception> misconceptions() {
    return score().map(Score::misconceptions).orElse(List.of());
  }

  /** The credit that earns full marks. */
  Optional<Double> enough() {
    return score().map(Score::enough).or(() -> counting().map(Rubric::enough));
  }

  /** The number of a point, as a report shows it; empty where the score has no such point. */
  Optional<Integer> number(PointScore point) {
    List<String> ids = points().stream().map(each -> each.point().id()).toList();
    return Optional.of(ids.indexOf(point.point().id()) + 1).filter(found -> found > 0);
  }

  /** The letter of a false claim, as a report shows it. */
  String letter(FoundMisconception claim) {
    return Wording.letter(misconceptions().indexOf(claim));
  }
}
