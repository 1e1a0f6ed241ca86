package dev.mockinterview.cli;

import dev.mockinterview.measure.Agreement;
import dev.mockinterview.scoring.Evidence;
import dev.mockinterview.scoring.Flag;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Status;
import dev.mockinterview.terminal.Column;
import dev.mockinterview.terminal.Screen;
import dev.mockinterview.terminal.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Shows how well scores and grades agree, and where they don't. */
final class AgreementView {

  private final Screen screen;

  AgreementView(Screen screen) {
    this.screen = screen;
  }

  void print(Agreement all, Agreement calibrated, Map<String, Agreement> kinds) {
    List<List<String>> rows = new ArrayList<>();
    kinds.forEach((kind, agreement) -> rows.add(row(kind, agreement)));
    rows.add(row("all", all));
    rows.add(row("all, calibrated", calibrated));
    screen.table(
        List.of(
            Column.of("Kind"),
            Column.number("n"),
            Column.number("Grade"),
            Column.number("Score"),
            Column.number("RMSE"),
            Column.number("Pearson"),
            Column.number("Kappa")),
        rows);
  }

  /** Rows that differ most, with what was given for which words and what the grader saw. */
  void printWorst(List<GradedScoring.Compared> worst) {
    worst.forEach(this::print);
  }

  /** How often single items were given and missed, where graders marked those. */
  void printItems(List<GradedScoring.Compared> compared) {
    ItemAgreement items = ItemAgreement.of(compared);
    if (items.all() > 0) {
      screen.blank();
      screen.paragraph(
          0,
          "Items that graders marked one by one: %d; agreed on %d, falsely given %d, falsely missed %d."
              .formatted(items.all(), items.agreed(), items.falselyGiven(), items.falselyMissed()));
    }
  }

  private void print(GradedScoring.Compared compared) {
    screen.blank();
    screen.paragraph(
        0,
        Tone.TITLE,
        "%s · %s%s · grade %.0f, score %.0f"
            .formatted(
                compared.name(),
                compared.mark().question(),
                compared.mark().kind().map(kind -> " · " + kind).orElse(""),
                compared.mark().grade(),
                compared.mark().score()));
    labelled("Given:", texts(compared, Status.HIT, Status.PARTIAL));
    labelled("Contradicted:", texts(compared, Status.CONTRADICTED));
    labelled("Missed:", texts(compared, Status.MISSED));
    labelled(
        "False claims:",
        compared.score().misconceptions().stream().map(AgreementView::text).toList());
    labelled("Flags:", compared.score().flags().stream().map(Flag::id).toList());
    labelled("Grader saw:", compared.line().covers());
    labelled("Grader faulted:", compared.line().wrong());
  }

  private void labelled(String label, List<String> texts) {
    if (!texts.isEmpty()) {
      screen.labelled(label, Tone.PLAIN, String.join("; ", texts));
    }
  }

  private static List<String> texts(GradedScoring.Compared compared, Status... wanted) {
    return compared.score().points().stream()
        .filter(point -> List.of(wanted).contains(point.status()))
        .map(AgreementView::text)
        .toList();
  }

  private static String text(PointScore point) {
    return point.point().id() + quoted(point.evidence());
  }

  private static String text(FoundMisconception found) {
    return found.misconception().id() + quoted(found.evidence());
  }

  private static String quoted(List<Evidence> evidence) {
    return evidence.isEmpty()
        ? ""
        : evidence.stream()
            .map(words -> "\"" + words.text() + "\"")
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static List<String> row(String name, Agreement agreement) {
    return List.of(
        name,
        String.valueOf(agreement.n()),
        "%.0f".formatted(agreement.grade()),
        "%.0f".formatted(agreement.score()),
        "%.1f".formatted(agreement.rmse()),
        coefficient(agreement.pearson()),
        coefficient(agreement.kappa()));
  }

  private static String coefficient(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "-";
  }
}
