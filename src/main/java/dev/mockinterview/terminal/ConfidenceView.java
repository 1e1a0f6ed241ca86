package dev.mockinterview.terminal;

import dev.mockinterview.interview.Confidence;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.progress.ConfidenceResult;
import dev.mockinterview.progress.Tally;
import dev.mockinterview.report.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows how sure a person was beside what the answers scored. */
final class ConfidenceView {

  /** The answers that a mean needs to say something. */
  private static final int ENOUGH = 3;

  /** From here on an answer is right, by and large. */
  private static final int GOOD = 60;

  private static final int STRONG = 80;

  private final Screen screen;

  ConfidenceView(Screen screen) {
    this.screen = screen;
  }

  /** Prints the answers of one interview by how sure the person was; nothing where nobody said. */
  void print(Interview interview) {
    if (interview.turns().stream().allMatch(turn -> turn.confidence().isEmpty())) {
      return;
    }
    screen.line(Tone.TITLE, "How sure you were, and the scores");
    List<Confidence> surestFirst =
        Arrays.stream(Confidence.values()).sorted((one, other) -> other.compareTo(one)).toList();
    for (Confidence sure : surestFirst) {
      String answers =
          interview.turns().stream()
              .filter(turn -> turn.confidence().equals(Optional.of(sure)))
              .map(ConfidenceView::scored)
              .collect(Collectors.joining(", "));
      if (!answers.isEmpty()) {
        screen.labelled(title(sure) + ":", Tone.PLAIN, answers);
      }
    }
    screen.blank();
  }

  private static String scored(Turn turn) {
    return turn.question().id() + " " + turn.counts().map(String::valueOf).orElse("not scored");
  }

  /** Prints how all answers went by how sure the person was. */
  void print(List<ConfidenceResult> results) {
    List<List<String>> rows =
        Arrays.stream(Confidence.values()).map(sure -> row(sure, tally(sure, results))).toList();
    if (screen.style().linear()) {
      rows.forEach(row -> screen.paragraph(0, linear(row)));
    } else {
      screen.table(
          List.of(Column.of("You were"), Column.number("Answers"), Column.number("Score")), rows);
    }
    advice(results).ifPresent(advice -> screen.paragraph(0, advice));
  }

  private static List<String> row(Confidence sure, Optional<Tally> tally) {
    return List.of(
        title(sure),
        tally.map(each -> String.valueOf(each.counted())).orElse("0"),
        tally.map(each -> String.valueOf(each.score())).orElse("-"));
  }

  private static String linear(List<String> row) {
    return row.get(1).equals("0")
        ? row.get(0) + ": no answers"
        : "%s: %s, mean %s"
            .formatted(
                row.get(0), Wording.count(Integer.parseInt(row.get(1)), "answer"), row.get(2));
  }

  private static String title(Confidence sure) {
    return sure.title().substring(0, 1).toUpperCase(Locale.ROOT) + sure.title().substring(1);
  }

  /** What follows from it, where there are enough answers; the riskiest first. */
  static Optional<String> advice(List<ConfidenceResult> results) {
    Optional<Tally> certain = enough(Confidence.CERTAIN, results);
    Optional<Tally> guessing = enough(Confidence.GUESSING, results);
    Optional<String> checkFirst =
        certain
            .filter(tally -> tally.score() < STRONG)
            .map(
                tally ->
                    "When you were certain you scored %d on average: check those first."
                        .formatted(tally.score()));
    Optional<String> trust =
        guessing
            .filter(tally -> tally.score() >= GOOD)
            .map(
                tally ->
                    "When you were guessing you scored %d on average: you know more than you think."
                        .formatted(tally.score()));
    Optional<String> right =
        certain.map(
            tally ->
                "When you were certain you scored %d on average: you can rely on that."
                    .formatted(tally.score()));
    return checkFirst.or(() -> trust).or(() -> right);
  }

  private static Optional<Tally> enough(Confidence sure, List<ConfidenceResult> results) {
    return tally(sure, results).filter(tally -> tally.counted() >= ENOUGH);
  }

  private static Optional<Tally> tally(Confidence sure, List<ConfidenceResult> results) {
    return results.stream()
        .filter(result -> result.confidence() == sure)
        .map(ConfidenceResult::tally)
        .findFirst();
  }
}
