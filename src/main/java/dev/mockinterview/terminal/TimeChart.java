package dev.mockinterview.terminal;

import dev.mockinterview.progress.InterviewResult;
import dev.mockinterview.progress.Progress;
import dev.mockinterview.report.Wording;
import dev.mockinterview.scoring.Band;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Shows how the interviews of a person went one after the other. */
final class TimeChart {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  /** How many interviews are shown, the last ones. */
  private static final int SHOWN = 15;

  private static final int LONGEST_BAR = 30;
  private static final int SHORTEST_BAR = 5;

  private final Screen screen;
  private final ZoneId zone;

  /**
   * @param zone where the reader's clock stands
   */
  TimeChart(Screen screen, ZoneId zone) {
    this.screen = screen;
    this.zone = zone;
  }

  void print(Progress progress) {
    List<InterviewResult> all = progress.interviews();
    screen.blank();
    screen.line(
        Tone.TITLE,
        all.size() > SHOWN
            ? "Over time, the last " + SHOWN + " of " + all.size() + " interviews"
            : "Over time");
    all.subList(Math.max(0, all.size() - SHOWN), all.size()).forEach(this::line);
    progress
        .trend()
        .ifPresent(
            trend ->
                screen.paragraph(
                    0,
                    "Your first %d interviews average %d, your last %d average %d."
                        .formatted(
                            trend.interviews(),
                            trend.first().score(),
                            trend.interviews(),
                            trend.last().score())));
  }

  private void line(InterviewResult result) {
    String when = WHEN.format(result.started().atZone(zone));
    int score = result.tally().score();
    String answers = Wording.count(result.tally().counted(), "answer");
    if (screen.style().linear()) {
      screen.paragraph(0, "%s: mean %d, %s".formatted(when, score, answers));
      return;
    }
    String number = "  %3d".formatted(score);
    String remark = "  %10s".formatted(answers);
    int room = screen.width() - when.length() - number.length() - remark.length() - 2;
    String bar = screen.style().bar(score, Math.min(LONGEST_BAR, Math.max(0, room)));
    screen.line(
        Span.plain(when),
        new Span(Tone.of(Band.of(score)), room < SHORTEST_BAR ? "" : "  " + bar),
        new Span(Tone.TITLE, number),
        new Span(Tone.QUIET, room < 0 ? "" : remark));
  }
}
