package dev.mockinterview.files;

import dev.mockinterview.interview.InterviewHead;
import dev.mockinterview.interview.Person;
import dev.mockinterview.panel.Waiting;
import dev.mockinterview.progress.Standing;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says as JSON, for other programs, how things stand. */
public final class StatusJson {

  private static final JsonMapper JSON = new JsonMapper();

  private StatusJson() {}

  /**
   * One object on one line.
   *
   * @param place where the data lives
   * @param next the command that is the next step
   * @param quoted puts a word into quotes where a shell needs them
   */
  public static String status(
      Person person,
      String place,
      Standing standing,
      List<Waiting> waiting,
      String next,
      UnaryOperator<String> quoted) {
    ObjectNode node = JSON.createObjectNode();
    node.put("person", person.name());
    node.put("data", place);
    node.put("interviews", standing.interviews());
    standing.last().ifPresent(head -> describe(head, node.putObject("last_scored")));
    node.put("questions", standing.questions());
    node.put("questions_asked", standing.asked());
    ArrayNode left = node.putArray("unfinished");
    for (InterviewHead head : standing.left()) {
      describe(head, left.addObject()).put("command", "resume " + head.id());
    }
    ArrayNode waits = node.putArray("waiting");
    for (Waiting each : waiting) {
      ObjectNode one = waits.addObject();
      one.put("what", each.what().name().toLowerCase(Locale.ROOT));
      one.put("plan", each.plan());
      one.put("candidate", each.candidate().name());
      one.put("done", each.done());
      one.put("of", each.of());
      one.put("command", each.command(quoted));
    }
    node.put("next", next);
    return node.toString();
  }

  private static ObjectNode describe(InterviewHead head, ObjectNode node) {
    node.put("id", head.id());
    node.put("started", head.started().toString());
    node.put("questions", head.questions());
    node.put("asked", head.asked());
    head.score().ifPresent(score -> node.put("score", score));
    return node;
  }
}
