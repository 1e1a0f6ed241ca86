package dev.mockinterview.files;

import java.util.List;
import java.util.Optional;

/** What one line of a batch asks for. */
public sealed interface BatchItem {

  /** The number of the line, from 1. */
  long line();

  /** The name that the line's author gave to it. */
  Optional<LineId> id();

  /**
   * An answer to a question of the bank, if the bank has one of this id.
   *
   * @param questionId id of the question
   * @param answer the answer, maybe blank
   */
  record Known(long line, Optional<LineId> id, String questionId, String answer)
      implements BatchItem {}

  /**
   * An answer to a question that comes with its reference answers.
   *
   * @param questionId id that the line gives to the question; where the bank has it, the bank
   *     counts
   * @param question the question's text
   * @param references model answers or key points, at least one
   * @param answer the answer, maybe blank
   */
  record Drafted(
      long line,
      Optional<LineId> id,
      Optional<String> questionId,
      String question,
      List<String> references,
      String answer)
      implements BatchItem {

    public Drafted {
      references = List.copyOf(references);
    }
  }

  /**
   * A line that can't be used.
   *
   * @param message why
   */
  record Bad(long line, Optional<LineId> id, String message) implements BatchItem {}
}
