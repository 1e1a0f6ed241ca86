package dev.mockinterview.terminal;

import dev.mockinterview.interview.Confidence;
import dev.mockinterview.terminal.AnswerReader.Reply;
import java.util.Optional;

/** Asks how sure the person is of an answer, before its score is shown. */
final class ConfidencePrompt {

  private final AnswerReader reader;
  private final Screen screen;

  ConfidencePrompt(AnswerReader reader, Screen screen) {
    this.reader = reader;
    this.screen = screen;
  }

  /** What the person says; empty where that is nothing. The answer itself is never at stake. */
  Optional<Confidence> ask() {
    while (true) {
      Reply reply =
          reader.readLine("How sure are you? 1 guessing, 2 unsure, 3 fairly sure, 4 certain: ");
      if (!(reply instanceof Reply.Text text) || text.value().isBlank()) {
        return Optional.empty();
      }
      Optional<Confidence> said = level(text.value().strip());
      if (said.isPresent()) {
        return said;
      }
      screen.paragraph(0, Tone.WARN, "A number from 1 to 4, or Enter to say nothing.");
    }
  }

  private static Optional<Confidence> level(String typed) {
    return typed.length() == 1
        ? Confidence.of(Character.digit(typed.charAt(0), 10))
        : Optional.empty();
  }
}
