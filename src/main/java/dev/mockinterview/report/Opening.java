package dev.mockinterview.report;

import dev.mockinterview.document.Document;
import dev.mockinterview.document.Item;
import dev.mockinterview.document.Line;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Summary;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which interview the report is about. */
record Opening(Interview interview, Summary summary, Voice voice) implements Section {

  @Override
  public void addTo(Document.Builder report) {
    report.heading(1, "Mock interview feedback");
    report.bullets(
        Stream.of(
                person().map(name -> Line.fact("Person").and(name)).stream(),
                Stream.of(
                    Line.fact("Date").and(voice.reader().exactly(interview.started())),
                    Line.fact("Mode").and(mode()),
                    Line.fact("Plan").and(plan()),
                    Line.fact("Time used").and(time()),
                    Line.fact("Interview").code(interview.id()).and(seed())))
            .flatMap(facts -> facts)
            .map(Item::of)
            .toList());
  }

  /** Who practises knows who that is. */
  private Optional<String> person() {
    return voice.audience().practises() ? Optional.empty() : Optional.of(interview.person().name());
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
