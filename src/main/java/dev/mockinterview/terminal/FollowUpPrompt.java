package dev.mockinterview.terminal;

import dev.mockinterview.interview.FollowUp;
import dev.mockinterview.interview.Marker;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Status;
import dev.mockinterview.terminal.AnswerReader.Reply;
import dev.mockinterview.terminal.Warnings.Of;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;

/** After an answer: asks the probe of the weightiest missing point, before that point is shown. */
final class FollowUpPrompt {

  /**
   * How it went on.
   *
   * @param answered the follow-up, if it was answered
   * @param then how the interview goes on
   */
  record Done(Optional<FollowUp> answered, Then then) {

    private static final Done WITHOUT_ANSWER = new Done(Optional.empty(), Then.GO_ON);
  }

  private final AnswerReader reader;
  private final Screen screen;
  private final Marker marker;

  FollowUpPrompt(AnswerReader reader, Screen screen, Marker marker) {
    this.reader = reader;
    this.screen = screen;
    this.marker = marker;
  }

  /**
   * Asks where there is something to ask.
   *
   * @param typing gets the turn with what has been typed so far as the answer to the follow-up
   */
  Done ask(Turn turn, Consumer<Turn> typing) {
    return missing(turn).map(point -> ask(turn, point, typing)).orElse(Done.WITHOUT_ANSWER);
  }

  private Done ask(Turn turn, PointScore missing, Consumer<Turn> typing) {
    String probe = missing.point().probe().orElseThrow();
    screen.blank();
    screen.labelled("Follow-up:", Tone.TITLE, probe);
    screen.paragraph(0, Tone.QUIET, "Answer it, or Enter goes on to what was missing.");
    marker.prepare(turn.question(), probe); // takes a moment that nobody notices while reading
    String draft = "";
    Warnings warnings = new Warnings(screen);
    while (true) {
      Reply reply =
          reader.read("> ", draft, typed -> typing.accept(withTyped(turn, missing, probe, typed)));
      if (reply instanceof Reply.Text text) {
        return text.value().isBlank()
            ? Done.WITHOUT_ANSWER
            : new Done(
                Optional.of(marker.followUp(turn, missing, probe, text.value())), Then.GO_ON);
      }
      if (reply instanceof Reply.Interrupted interrupted
          && !warnings.heard(Of.THE_END_WITH_WORDS)) {
        draft = interrupted.partial();
      } else if (reply instanceof Reply.Command command) {
        draft = command.draft();
        if (command.name().equals("finish")) {
          return last(turn, missing, probe, draft, Then.FINISH);
        }
        if (!command.name().equals("skip")) {
          warnings.forget();
          screen.paragraph(0, Tone.QUIET, "Here :skip passes it and :finish ends the interview.");
        } else if (draft.isBlank() || warnings.heard(Of.LOST_WORDS)) {
          return Done.WITHOUT_ANSWER;
        }
      } else {
        return last(turn, missing, probe, partial(reply), Then.LEAVE);
      }
    }
  }

  private Turn withTyped(Turn turn, PointScore missing, String probe, String typed) {
    return typed.isBlank() ? turn : turn.withFollowUp(marker.followUp(turn, missing, probe, typed));
  }

  /** What was typed before the interview is left or ends is an answer too. */
  private Done last(Turn turn, PointScore missing, String probe, String partial, Then then) {
    return partial.isBlank()
        ? new Done(Optional.empty(), then)
        : new Done(Optional.of(marker.followUp(turn, missing, probe, partial)), then);
  }

  private static String partial(Reply reply) {
    return reply instanceof Reply.Ended ended
        ? ended.partial()
        : reply instanceof Reply.Interrupted interrupted ? interrupted.partial() : "";
  }

  /**
   * Prints what the answer to the follow-up earned.
   *
   * @param turn a turn that a follow-up has completed
   */
  void print(Turn turn) {
    PointScore result = turn.followUp().orElseThrow().result();
    String says = result.point().says();
    screen.blank();
    if (result.credit() > before(turn, result)) {
      int total = turn.totalWithFollowUp().orElse(0);
      screen.labelled(screen.style().marked(Mark.HIT, "prompted"), Tone.GOOD, says);
      screen.paragraph(
          0, Tone.QUIET, "With this prompted point the answer would stand at " + total + ".");
    } else {
      screen.labelled(screen.style().marked(Mark.MISSED, "still missing"), Tone.BAD, says);
    }
  }

  /** The credit that the point had before it was asked for. */
  private static double before(Turn turn, PointScore result) {
    return turn.score().stream()
        .flatMap(score -> score.points().stream())
        .filter(point -> point.point().id().equals(result.point().id()))
        .mapToDouble(PointScore::credit)
        .sum();
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
