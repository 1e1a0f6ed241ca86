package dev.mockinterview.terminal;

import dev.mockinterview.terminal.AnswerReader.Reply;
import dev.mockinterview.terminal.Warnings.Of;
import java.util.Optional;

/** Waits until the feedback is read; shows the model answer on request. */
final class GoOnPrompt {

  private final AnswerReader reader;
  private final Screen screen;

  GoOnPrompt(AnswerReader reader, Screen screen) {
    this.reader = reader;
    this.screen = screen;
  }

  /** Returns how the interview goes on. */
  Then ask(Optional<String> model) {
    String keys = "Enter goes on. " + (model.isPresent() ? ":model shows a model answer. " : "");
    Warnings warnings = new Warnings(screen);
    screen.blank();
    while (true) {
      Reply reply = reader.readLine(keys);
      boolean command = reply instanceof Reply.Command;
      String name = reply instanceof Reply.Command given ? given.name() : "";
      if (reply instanceof Reply.Text text && !text.value().isBlank()) {
        screen.paragraph(
            0,
            Tone.WARN,
            "An empty line has ended your answer, so this isn't part of it any more. Enter alone"
                + " goes on.");
        continue;
      }
      if (reply instanceof Reply.Text || name.equals("skip")) {
        return Then.GO_ON;
      }
      if (reply instanceof Reply.Interrupted && !warnings.heard(Of.THE_END)) {
        continue;
      }
      if (name.equals("model") && model.isPresent()) {
        screen.blank();
        screen.line(Tone.TITLE, "Model answer");
        screen.paragraph(2, model.get());
        screen.blank();
      } else if (command && !name.equals("finish")) {
        screen.paragraph(0, Tone.QUIET, "Here Enter goes on and :finish ends the interview.");
      } else {
        return command ? Then.FINISH : Then.LEAVE;
      }
    }
  }
}
