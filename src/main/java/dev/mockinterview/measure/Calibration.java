package dev.mockinterview.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells how well scores would agree with graders after a fit of the scale as a whole. */
public final class Calibration {

  private Calibration() {}

  /**
   * The marks with every score moved onto the graders' scale by a rising curve that was fitted on
   * all other questions, so that no question helps itself; grouped by question. With a single
   * question nothing moves.
   */
  public static List<Mark> leavingOwnQuestionOut(List<Mark> marks) {
    Map<String, List<Mark>> byQuestion =
        marks.stream()
            .collect(
                Collectors.groupingBy(Mark::question, LinkedHashMap::new, Collectors.toList()));
    if (byQuestion.size() < 2) {
      return List.copyOf(marks);
    }
    List<Mark> moved = new ArrayList<>();
    byQuestion.forEach(
        (question, own) -> {
          Isotonic curve =
              Isotonic.fit(
                  marks.stream().filter(mark -> !mark.question().equals(question)).toList());
          own.forEach(mark -> moved.add(mark.withScore(curve.at(mark.score()))));
        });
    return moved;
  }
}
