package dev.mockinterview.report;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Summary;
import dev.mockinterview.report.Markdown.Item;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which interview the report is about. */
record Opening(Interview interview, Summary summary, ZoneId zone) implements Section {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss '(UTC'xxx')'", Locale.ROOT);

  @Override
  public void addTo(Markdown report) {
    report.heading(1, "Mock interview feedback");
    report.bullets(
        Stream.of(
                fact("Date", WHEN.format(interview.started().atZone(zone))),
                fact("Mode", mode()),
                fact("Plan", plan()),
                fact("Time used", time()),
                Line.of("").strong("Interview:").and(" ").code(interview.id()).and(seed()))
            .map(line -> new Item(line, List.of()))
            .toList());
  }

  private static Line fact(String name, String value) {
    return Line.of("").strong(name + ":").and(" " + value);
  }

  private String mode() {
    return interview.plan().exam()
        ? "exam, with all feedback at the end"
        : "practice, with feedback after every answer";
  }

  private String plan() {
    return Wording.count(interview.plan().questions().size(), "question")
        + " in "
        + Wording.count(interview.plan().rounds().size(), "round")
        + ": "
        + interview.plan().rounds().stream().map(Opening::round).collect(Collectors.joining(", "));
  }

  private static String round(Round round) {
    return round.title() + " (" + round.questions().size() + ")";
  }

  private String time() {
    int minutes = interview.turns().stream().mapToInt(turn -> turn.question().minutes()).sum();
    return Wording.duration(summary.time())
        + " for "
        + Wording.count(interview.turns().size(), "question")
        + " asked, suggested "
        + Wording.duration(Duration.ofMinutes(minutes));
  }

  private String seed() {
    return ", seed " + interview.plan().seed();
  }
}
