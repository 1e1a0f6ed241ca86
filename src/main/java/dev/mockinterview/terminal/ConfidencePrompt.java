package dev.mockinterview.terminal;

import dev.mockinterview.interview.Confidence;
import dev.mockinterview.terminal.AnswerReader.Reply;
import dev.mockinterview.terminal.Warnings.Of;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks how sure the person is of an answer, before its score is shown. */
final class ConfidencePrompt {

  /**
   * How it went on.
   *
   * @param said what the person said; empty where that was nothing
   * @param then how the interview goes on
   */
  record Done(Optional<Confidence> said, Then then) {}

  private static final String LEVELS =
      Arrays.stream(Confidence.values())
          .map(ConfidencePrompt::inWords)
          .collect(Collectors.joining(", "));

  private final AnswerReader reader;
  private final Screen screen;

  ConfidencePrompt(AnswerReader reader, Screen screen) {
    this.reader = reader;
    this.screen = screen;
  }

  /**
   * Asks; the answer itself is never at stake.
   *
   * @param before what the person has said already
   */
  Done ask(Optional<Confidence> before) {
    String enter = before.map(said -> "at " + inWords(said)).orElse("open");
    screen.paragraph(0, "How sure are you? Enter leaves it " + enter + ".");
    screen.paragraph(0, Tone.QUIET, LEVELS);
    Warnings warnings = new Warnings(screen);
    while (true) {
      Reply reply = reader.readLine("> ");
      if (reply instanceof Reply.Text text) {
        Optional<Confidence> said = level(text.value().strip());
        if (said.isPresent() || text.value().isBlank()) {
          return new Done(said, Then.GO_ON);
        }
        screen.paragraph(0, Tone.WARN, "A number from 1 to 4, or Enter alone.");
      } else if (reply instanceof Reply.Command command) {
        if (command.name().equals("skip")) {
          return new Done(Optional.empty(), Then.GO_ON);
        }
        if (command.name().equals("finish")) {
          return new Done(Optional.empty(), Then.FINISH);
        }
        screen.paragraph(0, Tone.QUIET, "Here :skip passes it and :finish ends the interview.");
      } else if (!(reply instanceof Reply.Interrupted) || warnings.heard(Of.THE_END)) {
        return new Done(Optional.empty(), Then.LEAVE);
      }
    }
  }

  private static String inWords(Confidence confidence) {
    return confidence.level() + " " + confidence.title();
  }

  private static Optional<Confidence> level(String typed) {
    return typed.length() == 1
        ? Confidence.of(Character.digit(typed.charAt(0), 10))
        : Optional.empty();
  }
}
