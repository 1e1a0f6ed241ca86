package dev.mockinterview.files;

import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Round;
import dev.mockinterview.interview.Summary;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists interviews as JSON for other programs. */
public final class InterviewListJson {

  private static final JsonMapper JSON = new JsonMapper();

  private InterviewListJson() {}

  /** An array with an object for each interview, on one line. */
  public static String list(List<Interview> interviews) {
    ArrayNode list = JSON.createArrayNode();
    interviews.forEach(interview -> describe(interview, list.addObject()));
    return list.toString();
  }

  private static void describe(Interview interview, ObjectNode node) {
    Summary.Row total = new Summary(interview).total();
    node.put("id", interview.id());
    node.put("started", interview.started().toString());
    interview.ended().ifPresent(ended -> node.put("ended", ended.toString()));
    node.put("state", interview.current().isPresent() ? "left" : "ended");
    ObjectNode plan = node.putObject("plan");
    ArrayNode categories = plan.putArray("categories");
    interview.plan().rounds().stream().map(Round::category).distinct().forEach(categories::add);
    plan.put("seed", interview.plan().seed());
    plan.put("exam", interview.plan().exam());
    node.put("questions", interview.plan().questions().size());
    node.put("asked", interview.turns().size());
    node.put("answered", total.scored() + total.notScored());
    total.score().ifPresent(score -> node.put("score", score));
  }
}
