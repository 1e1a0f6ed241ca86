package dev.mockinterview.files;

import java.util.List;
import java.util.Optional;

/**
 * The figures that a report of an interview states, or that follow from it, whatever its format.
 *
 * @param counted how many questions count
 * @param total the whole interview
 * @param categories each category of which a question is planned, in the order of the plan
 * @param questions each planned question
 */
record ReportFigures(
    int counted, Group total, List<Group> categories, List<OneQuestion> questions) {

  /** Questions taken together. */
  record Group(
      Optional<Integer> score,
      int planned,
      int scored,
      int noAnswer,
      int skipped,
      int notAsked,
      int notScored) {

    /** What follows from questions. */
    static Group of(List<OneQuestion> questions) {
      List<Integer> scores = questions.stream().flatMap(each -> each.score().stream()).toList();
      return new Group(
          scores.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  (int) Math.round(scores.stream().mapToInt(n -> n).average().orElseThrow())),
          questions.size(),
          count(questions, "answered"),
          count(questions, "no_answer"),
          count(questions, "skipped"),
          count(questions, "not_asked"),
          count(questions, "not_scored"));
    }

    private static int count(List<OneQuestion> questions, String outcome) {
      return (int) questions.stream().filter(each -> each.outcome().equals(outcome)).count();
    }
  }

  /**
   * One question.
   *
   * @param earned what each point earned
   * @param sum what all of them earned
   * @param cost what the misconceptions cost
   * @param gain what a follow-up earned beyond
   */
  record OneQuestion(
      String id,
      String outcome,
      Optional<Integer> score,
      List<Double> earned,
      double sum,
      List<Integer> cost,
      double gain) {}
}
