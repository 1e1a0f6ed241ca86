package dev.mockinterview.report;

import dev.mockinterview.scoring.Evidence;
import java.util.List;

/** How a document speaks: to whom, and with whose dates and numbers. */
record Voice(Audience audience, Reader reader) {

  /** The words of the answer that something rests on. */
  String quote(List<Evidence> evidence) {
    return (audience.answered() ? "You said: " : "By the words: ") + Wording.quotes(evidence);
  }

  /** What stands above an answer. */
  String answer() {
    return audience.answered() ? "Your answer" : "The answer";
  }

  boolean seesRubric() {
    return audience.seesRubric();
  }

  /** Whether the document says what to study. */
  boolean teaches() {
    return audience.answered();
  }
}
