package dev.mockinterview.files;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.progress.Change;
import dev.mockinterview.progress.Comparison;
import dev.mockinterview.progress.Series;
import dev.mockinterview.progress.Tally;
import dev.mockinterview.report.Audience;
import dev.mockinterview.scoring.Band;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes compared interviews as JSON for other programs: one object on one line, as {@code
 * comparison.schema.json} beside this class says in full. What nobody knows is left out; in {@code
 * scores}, which has an entry for each interview in their order, it is null.
 *
 * <pre>
 * {"format": "mock-interview/comparison/1", "audience", "person", "same_rules",
 *  "interviews": [{"id", "started", "ended"?, "exam", "planned", "asked", "scored", "score"?,
 *    "band"?, "seconds"}],
 *  "categories": [{"category", "title", "scores": [..], "change"?}],
 *  "questions": [{"question_id", "category", "text", "scores": [..], "from", "to", "change",
 *    "points_gained", "points_lost", "false_claims_new", "false_claims_gone",
 *    "gained"?: [{"point", "says"}], "lost"?: [{"point", "says"}],
 *    "same_rubric", "same_rules"}]}
 * </pre>
 *
 * Each {@code change} leads from the first score to the last. {@code questions} are those that
 * count in two interviews at least. {@code gained} and {@code lost} are not there for a candidate.
 */
public final class ComparisonJson {

  private static final String FORMAT = "mock-interview/comparison/1";
  private static final JsonMapper JSON = new JsonMapper();

  private final Audience audience;

  private ComparisonJson(Audience audience) {
    this.audience = audience;
  }

  /** The object; ends without a newline. */
  public static String of(Comparison comparison, Audience audience) {
    ObjectNode node = JSON.createObjectNode();
    new ComparisonJson(audience).describe(comparison, node);
    return OneLine.safe(node.toString());
  }

  private void describe(Comparison comparison, ObjectNode node) {
    node.put("format", FORMAT);
    node.put("audience", audience.title());
    node.put("person", comparison.person().name());
    node.put("same_rules", comparison.sameRules());
    ArrayNode interviews = node.putArray("interviews");
    comparison.results().forEach(each -> describe(each, interviews.addObject()));
    ArrayNode categories = node.putArray("categories");
    comparison.categories().forEach(each -> describe(each, categories.addObject()));
    ArrayNode questions = node.putArray("questions");
    comparison.repeated().forEach(each -> describe(each, questions.addObject()));
  }

  private static void describe(Comparison.Result result, ObjectNode node) {
    Interview interview = result.interview();
    node.put("id", interview.id());
    node.put("started", interview.started().toString());
    interview.ended().ifPresent(ended -> node.put("ended", ended.toString()));
    node.put("exam", interview.plan().exam());
    node.put("planned", interview.plan().questions().size());
    node.put("asked", interview.turns().size());
    node.put("scored", result.tally().map(Tally::counted).orElse(0));
    result
        .score()
        .ifPresent(score -> node.put("score", score).put("band", Band.of(score).number()));
    node.put("seconds", seconds(result.time()));
  }

  private static void describe(Comparison.OfCategory category, ObjectNode node) {
    node.put("category", category.category());
    node.put("title", category.title());
    describe(category.scores(), node);
    category.scores().difference().ifPresent(change -> node.put("change", change));
  }

  private void describe(Comparison.OfQuestion question, ObjectNode node) {
    Change change = question.change();
    node.put("question_id", question.question().id());
    node.put("category", question.question().category());
    node.put("text", question.question().text());
    describe(question.scores(), node);
    node.put("from", change.before());
    node.put("to", change.now());
    node.put("change", change.difference());
    node.put("points_gained", change.gained().size());
    node.put("points_lost", change.lost().size());
    node.put("false_claims_new", question.claimed().size());
    node.put("false_claims_gone", question.dropped().size());
    if (audience.seesRubric()) {
      describe(change.gained(), node.putArray("gained"));
      describe(change.lost(), node.putArray("lost"));
    }
    node.put("same_rubric", question.sameRubric());
    node.put("same_rules", question.sameRules());
  }

  private static void describe(Series series, ObjectNode node) {
    ArrayNode scores = node.putArray("scores");
    for (OptionalInt score : series.scores()) {
      if (score.isPresent()) {
        scores.add(score.getAsInt());
      } else {
        scores.addNull();
      }
    }
  }

  private static void describe(List<KeyPoint> points, ArrayNode list) {
    points.forEach(point -> list.addObject().put("point", point.id()).put("says", point.says()));
  }

  private static BigDecimal seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).setScale(1, RoundingMode.HALF_UP);
  }
}
