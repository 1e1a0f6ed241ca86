package dev.mockinterview.terminal;

import dev.mockinterview.interview.FollowUp;
import dev.mockinterview.interview.Marker;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Status;
import dev.mockinterview.terminal.AnswerReader.Reply;
import java.util.Comparator;
import java.util.Optional;

/** After an answer: asks the probe of the weightiest missing point, before that point is shown. */
final class FollowUpPrompt {

  /**
   * How it went on.
   *
   * @param answered the follow-up, if it was answered
   * @param goesOn whether the interview goes on
   */
  record Done(Optional<FollowUp> answered, boolean goesOn) {

    private static final Done WITHOUT_ANSWER = new Done(Optional.empty(), true);
    private static final Done FINISHED = new Done(Optional.empty(), false);
  }

  private final AnswerReader reader;
  private final Screen screen;
  private final Marker marker;

  FollowUpPrompt(AnswerReader reader, Screen screen, Marker marker) {
    this.reader = reader;
    this.screen = screen;
    this.marker = marker;
  }

  Done ask(Turn turn) {
    return missing(turn).map(point -> ask(turn, point)).orElse(Done.WITHOUT_ANSWER);
  }

  private Done ask(Turn turn, PointScore missing) {
    String probe = missing.point().probe().orElseThrow();
    screen.blank();
    screen.labelled("Follow-up:", Tone.TITLE, probe);
    screen.paragraph(0, Tone.QUIET, "Answer it, or Enter goes on to what was missing.");
    String draft = "";
    boolean warned = false;
    while (true) {
      Reply reply = reader.read("> ", draft);
      if (reply instanceof Reply.Text text) {
        return text.value().isBlank()
            ? Done.WITHOUT_ANSWER
            : new Done(Optional.of(score(turn, missing, probe, text.value())), true);
      }
      if (reply instanceof Reply.Interrupted interrupted && !warned) {
        warned = true;
        draft = interrupted.partial();
        screen.paragraph(0, Tone.WARN, "Ctrl-C again ends the interview with a report.");
      } else if (reply instanceof Reply.Command command) {
        if (command.name().equals("finish")) {
          return Done.FINISHED;
        }
        if (command.name().equals("skip")) {
          return Done.WITHOUT_ANSWER;
        }
        screen.paragraph(0, Tone.QUIET, "Here :skip passes it and :finish ends the interview.");
      } else {
        return last(turn, missing, probe, reply);
      }
    }
  }

  /** What was typed before the interview ends is an answer too. */
  private Done last(Turn turn, PointScore missing, String probe, Reply reply) {
    String partial =
        reply instanceof Reply.Ended ended
            ? ended.partial()
            : reply instanceof Reply.Interrupted interrupted ? interrupted.partial() : "";
    return partial.isBlank()
        ? Done.FINISHED
        : new Done(Optional.of(score(turn, missing, probe, partial)), false);
  }

  private FollowUp score(Turn turn, PointScore missed, String probe, String answer) {
    FollowUp followUp = marker.followUp(turn, missed, probe, answer);
    boolean earned = followUp.result().credit() > missed.credit();
    String says = missed.point().says();
    screen.blank();
    if (earned) {
      int total = turn.withFollowUp(followUp).totalWithFollowUp().orElse(0);
      screen.labelled(screen.style().marked(Mark.HIT, "prompted"), Tone.GOOD, says);
      screen.paragraph(
          0, Tone.QUIET, "With this prompted point the answer would stand at " + total + ".");
    } else {
      screen.labelled(screen.style().marked(Mark.MISSED, "still missing"), Tone.BAD, says);
    }
    return followUp;
  }

  /** The weightiest point that isn't made in full and has a probe. */
  private static Optional<PointScore> missing(Turn turn) {
    return turn.score().stream()
        .filter(score -> score.total() < 100)
        .flatMap(score -> score.points().stream())
        .filter(point -> point.status() != Status.HIT && point.point().probe().isPresent())
        .max(
            Comparator.comparingDouble(
                    (PointScore point) -> point.point().weight() - point.earned())
                .thenComparing(point -> point.status() == Status.MISSED));
  }
}
