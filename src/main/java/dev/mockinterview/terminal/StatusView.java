package dev.mockinterview.terminal;

import dev.mockinterview.interview.InterviewHead;
import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.Waiting;
import dev.mockinterview.progress.Standing;
import dev.mockinterview.progress.Suggestion;
import dev.mockinterview.report.Wording;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Shows on one short screen how things stand, and the one next step. */
public final class StatusView {

  /** More of a kind are only counted. */
  private static final int MOST = 3;

  private static final int HANG = 13;
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Screen screen;
  private final ZoneId zone;
  private final UnaryOperator<String> quoted;
  private final String options;

  /**
   * @param zone where the reader's clock stands
   * @param quoted puts a word into quotes where a shell needs them
   * @param options what commands need behind them to be about the same person and data
   */
  public StatusView(Screen screen, ZoneId zone, UnaryOperator<String> quoted, String options) {
    this.screen = screen;
    this.zone = zone;
    this.quoted = quoted;
    this.options = options;
  }

  /**
   * Prints it.
   *
   * @param place where the data lives, in words
   * @param next the most useful thing to do
   */
  public void print(
      Person person, String place, Standing standing, List<Waiting> waiting, Suggestion next) {
    row("Person", person.name());
    row("Data", place);
    row("Interviews", interviews(standing));
    row("Questions", "%d of %d asked so far".formatted(standing.asked(), standing.questions()));
    standing.left().stream().limit(MOST).forEach(this::left);
    more(standing.left().size(), "interviews");
    waiting.stream().limit(MOST).forEach(this::waits);
    more(waiting.size(), "candidate list");
    screen.blank();
    new NextView(screen, zone, options).first(next);
  }

  private String interviews(Standing standing) {
    if (standing.interviews() == 0) {
      return "none yet";
    }
    return standing.interviews()
        + standing
            .last()
            .map(
                head ->
                    ", the last score %d of 100 (%s)"
                        .formatted(
                            head.score().orElse(0), WHEN.format(head.started().atZone(zone))))
            .orElse(", none with a score");
  }

  private void left(InterviewHead head) {
    String begun = WHEN.format(head.started().atZone(zone));
    row("Unfinished", "begun %s, %d of %d asked".formatted(begun, head.asked(), head.questions()));
    command("resume " + head.id());
  }

  private void waits(Waiting waiting) {
    boolean card = waiting.what() == Waiting.What.SCORECARD;
    row(
        card ? "Scorecard" : "Panel",
        "%s on %s, %s"
            .formatted(
                waiting.candidate().name(),
                waiting.plan(),
                card
                    ? "%d of %s done, not submitted"
                        .formatted(waiting.done(), Wording.count(waiting.of(), "question"))
                    : "all %d scorecards are in, nothing agreed".formatted(waiting.of())));
    command(waiting.command(quoted));
  }

  private void more(int all, String lister) {
    if (all > MOST) {
      row("", "and %d more; \"%s\" has them".formatted(all - MOST, lister));
    }
  }

  private void row(String label, String text) {
    if (label.isEmpty()) {
      screen.paragraph(HANG, text);
    } else {
      screen.labelled(new Span(Tone.QUIET, label), HANG, text, "");
    }
  }

  private void command(String text) {
    screen.line(Tone.TITLE, (screen.style().linear() ? "" : " ".repeat(HANG)) + text + options);
  }
}
