package dev.mockinterview.report;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.Line;
import dev.mockinterview.progress.Change;
import java.util.List;
import java.util.stream.Collectors;

/** What became better and worse since the question was asked before. */
record ChangeSection(Change change) implements Section {

  @Override
  public void addTo(Document.Builder report) {
    report.paragraph(
        Line.of("")
            .strong("Last time " + change.before() + ", now " + change.now() + difference())
            .and(points("Gained", change.gained()))
            .and(points("Lost", change.lost()))
            .and(doubts()));
  }

  private String difference() {
    return change.difference() == 0 ? "." : " (" + Wording.signed(change.difference()) + ").";
  }

  private static String points(String what, List<KeyPoint> points) {
    return points.isEmpty()
        ? ""
        : points.stream()
            .map(KeyPoint::says)
            .collect(Collectors.joining(" ", " " + what + ": ", ""));
  }

  private String doubts() {
    String doubts = doubts(change.sameRubric(), change.sameRules());
    return doubts.isEmpty() ? "" : " " + doubts;
  }

  /** Why a difference may not come from the answers alone; empty where it does. */
  static String doubts(boolean sameRubric, boolean sameRules) {
    if (sameRubric && sameRules) {
      return "";
    }
    String what =
        sameRules
            ? "rubric has"
            : sameRubric ? "scoring rules have" : "rubric and the scoring rules have";
    return "The " + what + " changed since, so a part of the difference may come from that.";
  }
}
