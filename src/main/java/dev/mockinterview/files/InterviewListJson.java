package dev.mockinterview.files;

import dev.mockinterview.interview.InterviewHead;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists interviews as JSON for other programs. */
public final class InterviewListJson {

  private static final JsonMapper JSON = new JsonMapper();

  private InterviewListJson() {}

  /** An array with an object for each interview, on one line. */
  public static String list(List<InterviewHead> interviews) {
    ArrayNode list = JSON.createArrayNode();
    interviews.forEach(interview -> describe(interview, list.addObject()));
    return list.toString();
  }

  private static void describe(InterviewHead interview, ObjectNode node) {
    node.put("id", interview.id());
    node.put("person", interview.person().name());
    node.put("started", interview.started().toString());
    interview.ended().ifPresent(ended -> node.put("ended", ended.toString()));
    node.put("state", interview.left() ? "left" : "ended");
    ObjectNode plan = node.putObject("plan");
    ArrayNode categories = plan.putArray("categories");
    interview.categories().forEach(categories::add);
    plan.put("seed", interview.seed());
    plan.put("exam", interview.exam());
    node.put("questions", interview.questions());
    node.put("asked", interview.asked());
    node.put("answered", interview.answered());
    interview.score().ifPresent(score -> node.put("score", score));
  }
}
