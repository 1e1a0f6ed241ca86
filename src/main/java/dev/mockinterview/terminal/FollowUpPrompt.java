package dev.mockinterview.terminal;

import dev.mockinterview.interview.FollowUp;
import dev.mockinterview.interview.Marker;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Status;
import dev.mockinterview.terminal.AnswerReader.Reply;
import java.util.Comparator;
import java.util.Optional;

/** After an answer: asks the probe of the weightiest missing point and shows the model answer. */
final class FollowUpPrompt {

  /**
   * How it went on.
   *
   * @param answered the follow-up, if it was answered
   * @param goesOn whether the interview goes on
   */
  record Done(Optional<FollowUp> answered, boolean goesOn) {}

  private final AnswerReader reader;
  private final Screen screen;
  private final Marker marker;

  FollowUpPrompt(AnswerReader reader, Screen screen, Marker marker) {
    this.reader = reader;
    this.screen = screen;
    this.marker = marker;
  }

  Done ask(Turn turn) {
    Optional<PointScore> missing = missing(turn);
    Optional<String> model = turn.rubric().flatMap(rubric -> rubric.model());
    screen.blank();
    missing.ifPresent(
        point -> screen.labelled("Follow-up:", Tone.TITLE, point.point().probe().orElseThrow()));
    String keys =
        (missing.isPresent() ? "Answer it, or Enter goes on." : "Enter goes on.")
            + (model.isPresent() ? " :model shows a model answer." : "");
    screen.paragraph(0, Tone.QUIET, keys);
    boolean warned = false;
    while (true) {
      Reply reply = missing.isPresent() ? reader.read("> ") : reader.readLine("> ");
      if (reply instanceof Reply.Text text) {
        return new Done(
            missing.filter(point -> !text.value().isBlank()).map(p -> score(turn, p, text.value())),
            true);
      }
      if (reply instanceof Reply.Command command) {
        if (command.name().equals("finish") || command.name().equals("skip")) {
          return new Done(Optional.empty(), command.name().equals("skip"));
        }
        show(command.name(), model, keys);
      } else if (reply instanceof Reply.Interrupted && !warned) {
        warned = true;
        screen.paragraph(0, Tone.WARN, "Ctrl-C again ends the interview with a report.");
      } else {
        return new Done(Optional.empty(), false);
      }
    }
  }

  private void show(String command, Optional<String> model, String keys) {
    if (command.equals("model") && model.isPresent()) {
      screen.labelled("Model answer:", Tone.TITLE, "");
      screen.paragraph(2, model.get());
    } else {
      screen.paragraph(0, Tone.QUIET, keys + " :finish ends the interview.");
    }
  }

  private FollowUp score(Turn turn, PointScore missed, String answer) {
    FollowUp followUp = marker.followUp(turn, missed, missed.point().probe().orElseThrow(), answer);
    PointScore result = followUp.result();
    if (result.credit() > missed.credit()) {
      int total = turn.withFollowUp(followUp).totalWithFollowUp().orElse(0);
      screen.labelled(
          screen.style().marked(Mark.HIT, "Prompted:"),
          Tone.GOOD,
          result.point().says() + " With it the answer would stand at " + total + ".");
    } else {
      screen.labelled(
          screen.style().marked(Mark.MISSED, "Still missing:"), Tone.BAD, missed.point().says());
    }
    return followUp;
  }

  /** The weightiest point that isn't made in full and has a probe. */
  private static Optional<PointScore> missing(Turn turn) {
    return turn.score().stream()
        .flatMap(score -> score.points().stream())
        .filter(point -> point.status() != Status.HIT && point.point().probe().isPresent())
        .max(Comparator.comparingDouble(point -> point.point().weight() - point.earned()));
  }
}
