package dev.mockinterview.terminal;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Rescoring;
import dev.mockinterview.interview.Rescoring.Difference;
import dev.mockinterview.interview.Rescoring.Kept;
import dev.mockinterview.interview.Rescoring.Row;
import dev.mockinterview.interview.Summary;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.scoring.PointScore;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Sets the scores of an interview beside those that its answers get today. */
public final class RescoringView {

  private static final List<Column> COLUMNS =
      List.of(
          Column.whole("Question"),
          Column.number("Then"),
          Column.number("Now"),
          Column.of("What changed"));

  private final Screen screen;

  public RescoringView(Screen screen) {
    this.screen = screen;
  }

  /** Prints a row for each question that was answered or left without an answer, and the whole. */
  public void print(Rescoring rescoring) {
    List<List<String>> rows =
        rescoring.rows().stream()
            .filter(row -> !row.kept().equals(Optional.of(Kept.NOTHING_TO_SCORE)))
            .map(RescoringView::cells)
            .toList();
    screen.table(COLUMNS, rows);
    if (!screen.style().linear()) {
      screen.blank();
    }
    screen.labelled(
        "Overall:",
        Tone.PLAIN,
        overall(rescoring.then()) + " then, " + overall(rescoring.now()) + " now");
  }

  private static List<String> cells(Row row) {
    return List.of(
        row.then().question().id(), counts(row.then()), counts(row.now()), whatChanged(row));
  }

  private static String whatChanged(Row row) {
    if (row.kept().isPresent()) {
      return "kept, " + inWords(row.kept().get());
    }
    List<String> parts = new ArrayList<>();
    row.differences().forEach(difference -> parts.add(inWords(difference)));
    if (row.then().counts().isEmpty() && row.now().counts().isPresent()) {
      parts.add(0, "had no rubric then");
    }
    if (parts.isEmpty()) {
      parts.add("nothing");
    }
    if (row.reworded()) {
      parts.add("the bank asks it in other words today");
    }
    return String.join("; ", parts);
  }

  private static String inWords(Kept kept) {
    return switch (kept) {
      case NO_QUESTION -> "the bank has no such question now";
      case NO_RUBRIC -> "it has no rubric";
      case UNFIT_RUBRIC -> "today's rubric asks for what the question said then";
      case NOTHING_TO_SCORE -> "skipped";
    };
  }

  private static String inWords(Difference difference) {
    if (difference instanceof Difference.Point point) {
      return inWords(point);
    }
    if (difference instanceof Difference.Claim claim) {
      return "false claim " + claim.id() + ": " + (claim.found() ? "now found" : "no longer found");
    }
    if (difference instanceof Difference.Form form) {
      return form.flag().id() + ": " + (form.found() ? "now" : "no longer");
    }
    if (difference instanceof Difference.Enough enough) {
      return "full marks at " + number(enough.now()) + ", not " + number(enough.then());
    }
    Difference.FollowUpAnswer prompted = (Difference.FollowUpAnswer) difference;
    return "follow-up: " + change(prompted.then(), prompted.now());
  }

  private static String inWords(Difference.Point point) {
    if (point.then().isPresent() && point.now().isPresent()) {
      return point.id() + ": " + change(point.then().get(), point.now().get());
    }
    return point
        .now()
        .map(now -> point.id() + ": new, " + word(now))
        .orElseGet(
            () ->
                point.id() + ": gone, was " + point.then().map(RescoringView::word).orElseThrow());
  }

  private static String change(PointScore then, PointScore now) {
    if (then.status() != now.status()) {
      return word(then) + ", now " + word(now);
    }
    return "earned " + number(then.earned()) + ", now " + number(now.earned());
  }

  private static String word(PointScore point) {
    return point.status().name().toLowerCase(Locale.ROOT);
  }

  private static String counts(Turn turn) {
    return turn.counts().map(String::valueOf).orElse("-");
  }

  private static String overall(Interview interview) {
    OptionalInt score = new Summary(interview).total().score();
    return score.isPresent() ? String.valueOf(score.getAsInt()) : "-";
  }

  private static String number(double credit) {
    return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(credit);
  }
}
