package dev.mockinterview.files;

import dev.mockinterview.bank.Question;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Consensus;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Matrix;
import dev.mockinterview.panel.Note;
import dev.mockinterview.panel.Panel;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.panel.Tick;
import dev.mockinterview.report.Audience;
import dev.mockinterview.report.Wording;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes panels and matrices as JSON for other programs, each as one object on one line. Values
 * that nobody gave are left out. Machine score, rating and override are always three values.
 *
 * <p>{@code panel-report.schema.json} and {@code matrix.schema.json} describe them.
 */
public final class PanelReportJson {

  /** Names the schema of a panel's output, with its version. */
  static final String PANEL_FORMAT = "mock-interview/panel-report/1";

  private static final JsonMapper JSON = new JsonMapper();

  private PanelReportJson() {}

  /**
   * A panel as an interviewer may see it.
   *
   * @param visible the scorecards that the reader may see; of those not submitted the interviewer
   *     is named and nothing else
   */
  public static String panel(
      LeadPlan plan, Candidate candidate, List<Scorecard> visible, List<Consensus> agreed) {
    List<Scorecard> submitted =
        visible.stream().filter(card -> card.submitted().isPresent()).toList();
    Panel panel = new Panel(plan, candidate.person(), submitted);
    Matrix.Row row = new Matrix.Row(panel, agreed);
    ObjectNode node = JSON.createObjectNode();
    node.put("format", PANEL_FORMAT);
    node.put("audience", Audience.PANEL.title());
    node.put("plan", plan.id());
    node.put("candidate", candidate.person().name());
    node.put("role", candidate.role());
    candidate.level().ifPresent(level -> node.put("level", Wording.name(level)));
    node.put("time_factor", candidate.timeFactor());
    ArrayNode scorecards = node.putArray("scorecards");
    visible.forEach(each -> describe(each, scorecards.addObject()));
    ArrayNode questions = node.putArray("questions");
    for (int i = 0; i < panel.rows().size(); i++) {
      Panel.Row each = panel.rows().get(i);
      ObjectNode question = describe(each.question(), questions.addObject());
      question.put("spread", each.spread());
      question.put("apart", each.spread() >= Panel.APART);
      row.cells().get(i).agreed().ifPresent(rating -> question.put("agreed", rating));
    }
    ArrayNode agreements = node.putArray("agreements");
    agreed.forEach(each -> describe(each, agreements.addObject()));
    return OneLine.safe(node.toString());
  }

  /**
   * What the candidate is told, the same as in the document: words for categories, and no rating,
   * name or rubric.
   *
   * @param all all scorecards of the candidate
   * @throws IllegalArgumentException where there are none or one isn't submitted
   */
  public static String candidate(
      LeadPlan plan, Candidate candidate, List<Scorecard> all, List<Consensus> agreed) {
    long submitted = all.stream().filter(card -> card.submitted().isPresent()).count();
    if (all.isEmpty() || submitted < all.size()) {
      throw new IllegalArgumentException(
          "feedback for %s needs all scorecards submitted, %d of %d are"
              .formatted(candidate.person(), submitted, all.size()));
    }
    Matrix.Row row = new Matrix.Row(new Panel(plan, candidate.person(), all), agreed);
    return OneLine.object(
        json -> {
          json.writeStringProperty("format", PANEL_FORMAT);
          json.writeStringProperty("audience", Audience.CANDIDATE.title());
          new CandidateFeedbackJson(json, candidate, row).write();
        });
  }

  /** The candidates of a plan by its questions. */
  public static String matrix(Matrix matrix) {
    return MatrixJson.of(matrix);
  }

  static ObjectNode describe(Question question, ObjectNode node) {
    node.put("question_id", question.id());
    node.put("text", question.text());
    return node;
  }

  private static void describe(Scorecard scorecard, ObjectNode node) {
    node.put("id", scorecard.id());
    node.put("interviewer", scorecard.interviewer().name());
    node.put("started", scorecard.started().toString());
    if (scorecard.submitted().isEmpty()) {
      return;
    }
    node.put("submitted", scorecard.submitted().get().toString());
    scorecard.recommendation().ifPresent(said -> node.put("recommendation", said.title()));
    if (!scorecard.takeAway().isBlank()) {
      node.put("take_away", scorecard.takeAway());
    }
    ArrayNode cards = node.putArray("questions");
    scorecard.cards().forEach(card -> describe(card, cards.addObject()));
  }

  private static void describe(Card card, ObjectNode node) {
    node.put("question_id", card.question().id());
    node.put("asked", Wording.name(card.asked()));
    node.put("seconds", card.time().toSeconds());
    card.heard().flatMap(Heard::score).ifPresent(score -> node.put("machine_score", score.total()));
    card.rating().ifPresent(rating -> node.put("rating", rating));
    card.override()
        .ifPresent(
            override ->
                node.putObject("override")
                    .put("score", override.score())
                    .put("reason", override.reason()));
    ArrayNode ticks = node.putArray("ticks");
    for (Map.Entry<String, Tick> tick : card.ticks().entrySet()) {
      ticks
          .addObject()
          .put("point", tick.getKey())
          .put("status", Wording.name(tick.getValue().status()))
          .put("prompted", tick.getValue().prompted());
    }
    ArrayNode notes = node.putArray("notes");
    for (Note note : card.notes()) {
      notes
          .addObject()
          .put("at", note.at().toString())
          .put("text", note.text())
          .put("quote", note.quote());
    }
    card.heard().ifPresent(heard -> describe(heard, node.putObject("heard")));
  }

  private static void describe(Heard heard, ObjectNode node) {
    node.put("text", heard.text());
    heard.score().map(Score::points).ifPresent(points -> points(points, node.putArray("points")));
  }

  private static void points(List<PointScore> points, ArrayNode list) {
    for (PointScore point : points) {
      list.addObject().put("point", point.point().id()).put("status", Wording.name(point.status()));
    }
  }

  private static void describe(Consensus agreed, ObjectNode node) {
    node.put("question_id", agreed.question());
    node.put("rating", agreed.rating());
    node.put("by", agreed.by().name());
    node.put("at", agreed.at().toString());
    ArrayNode moves = node.putArray("moves");
    for (Consensus.Move move : agreed.moves()) {
      moves
          .addObject()
          .put("interviewer", move.who().name())
          .put("from", move.from())
          .put("why", move.why());
    }
  }
}
