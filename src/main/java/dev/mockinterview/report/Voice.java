package dev.mockinterview.report;

import dev.mockinterview.scoring.Evidence;
import dev.mockinterview.scoring.PointScore;
import java.util.List;
import java.util.Optional;

/** How a document speaks: to whom, and with whose dates and numbers. */
record Voice(Audience audience, Reader reader) {

  /** The words of the answer that something rests on. */
  String quote(List<Evidence> evidence) {
    return (audience.studies() ? "You said: " : "By the words: ") + Wording.quotes(evidence);
  }

  /** What stands above an answer. */
  String answer() {
    return audience.studies() ? "Your answer" : "The answer";
  }

  boolean seesRubric() {
    return audience.seesRubric();
  }

  /** Whether the document says what to study. */
  boolean teaches() {
    return audience.studies();
  }

  /** A note on a point; it may name parts of the rubric. */
  Optional<String> remark(PointScore point) {
    return point.remark().filter(remark -> seesRubric());
  }
}
