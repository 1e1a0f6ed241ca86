package dev.mockinterview.files;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Consensus;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Matrix;
import dev.mockinterview.panel.Panel;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.panel.Tick;
import dev.mockinterview.report.Wording;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what a panel has on a candidate as CSV for spreadsheets: a row for each submitted
 * scorecard, question and key point, and one row for a question without a rubric. Machine score,
 * rating, override and agreed rating are four columns; none is worked out from another.
 *
 * <p>It is for the panel alone. For the candidate there is none: a row says who gave which rating
 * for which point of the rubric, and a candidate may read none of that. What is left, a word for
 * each category, is no table to reckon with; {@link PanelReportJson#candidate} has it.
 */
public final class PanelReportCsv {

  private static final List<String> COLUMNS =
      List.of(
          "candidate",
          "plan",
          "question_id",
          "category",
          "interviewer",
          "asked",
          "seconds",
          "rating",
          "machine_score",
          "override",
          "override_reason",
          "agreed",
          "point",
          "says",
          "importance",
          "tick",
          "prompted",
          "machine_status",
          "evidence");

  private PanelReportCsv() {}

  /**
   * The file's content: a header, and rows by question, then by scorecard.
   *
   * @param visible the scorecards that the reader may see; of those not submitted there is no row
   * @param agreed what the panel agreed on
   */
  public static String of(
      LeadPlan plan, Candidate candidate, List<Scorecard> visible, List<Consensus> agreed) {
    List<Scorecard> submitted =
        visible.stream().filter(card -> card.submitted().isPresent()).toList();
    Panel panel = new Panel(plan, candidate.person(), submitted);
    List<Matrix.Cell> cells = new Matrix.Row(panel, agreed).cells();
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      for (Scorecard scorecard : submitted) {
        Map<String, String> row = new LinkedHashMap<>();
        put(row, "candidate", candidate.person());
        put(row, "plan", plan.id());
        put(row, "interviewer", scorecard.interviewer());
        cells.get(i).agreed().ifPresent(rating -> put(row, "agreed", rating));
        Card card = scorecard.cards().get(i);
        describe(card, row);
        rows.addAll(points(card, plan.rubric(card.question().id()), row));
      }
    }
    return Csv.table(COLUMNS, rows);
  }

  private static void describe(Card card, Map<String, String> row) {
    put(row, "question_id", card.question().id());
    put(row, "category", card.question().category());
    put(row, "asked", Wording.name(card.asked()));
    put(row, "seconds", card.time().toSeconds());
    card.rating().ifPresent(rating -> put(row, "rating", rating));
    card.heard().flatMap(Heard::score).ifPresent(score -> put(row, "machine_score", score.total()));
    card.override()
        .ifPresent(
            override -> {
              put(row, "override", override.score());
              put(row, "override_reason", override.reason());
            });
  }

  private static List<Map<String, String>> points(
      Card card, Optional<Rubric> rubric, Map<String, String> cells) {
    if (rubric.isEmpty()) {
      return List.of(cells);
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (KeyPoint point : rubric.get().points()) {
      Map<String, String> row = new LinkedHashMap<>(cells);
      put(row, "point", point.id());
      put(row, "says", point.says());
      put(row, "importance", Wording.name(point.importance()));
      Optional.ofNullable(card.ticks().get(point.id())).ifPresent(tick -> tick(tick, row));
      card.heard().flatMap(Heard::score).ifPresent(score -> machine(score, point, row));
      rows.add(row);
    }
    return rows;
  }

  private static void tick(Tick tick, Map<String, String> row) {
    put(row, "tick", Wording.name(tick.status()));
    put(row, "prompted", tick.prompted());
  }

  private static void machine(Score score, KeyPoint point, Map<String, String> row) {
    for (PointScore found : score.points()) {
      if (found.point().id().equals(point.id())) {
        put(row, "machine_status", Wording.name(found.status()));
        put(row, "evidence", Csv.evidence(found.evidence()));
      }
    }
  }

  private static void put(Map<String, String> row, String column, Object value) {
    row.put(column, String.valueOf(value));
  }
}
