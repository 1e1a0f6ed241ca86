package dev.mockinterview.files;

import dev.mockinterview.bank.Question;
import dev.mockinterview.interview.Round;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Scorecards.PanelState;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists plans and candidates as JSON for other programs, each on one line. */
public final class PanelListJson {

  private static final JsonMapper JSON = new JsonMapper();

  private PanelListJson() {}

  /** An array with an object for each plan, without its texts. */
  public static String plans(List<LeadPlan> plans) {
    ArrayNode list = JSON.createArrayNode();
    plans.forEach(plan -> head(plan, list.addObject()));
    return list.toString();
  }

  /** A plan with its script and the texts of its questions. */
  public static String plan(LeadPlan plan) {
    ObjectNode node = JSON.createObjectNode();
    head(plan, node);
    node.put("opening", plan.script().opening());
    ArrayNode rounds = node.putArray("rounds");
    for (Round round : plan.rounds()) {
      ObjectNode each = rounds.addObject().put("category", round.category());
      ArrayNode questions = each.putArray("questions");
      for (Question question : round.questions()) {
        ObjectNode asked = questions.addObject().put("id", question.id());
        asked.put("level", question.level().name().toLowerCase(Locale.ROOT));
        asked.put("minutes", question.minutes());
        asked.put("text", question.text());
        plan.rubric(question.id()).ifPresent(rubric -> asked.put("rubric", rubric.hash()));
      }
    }
    node.put("closing", plan.script().closing());
    return node.toString();
  }

  private static void head(LeadPlan plan, ObjectNode node) {
    node.put("id", plan.id());
    node.put("role", plan.role());
    plan.level().ifPresent(level -> node.put("level", level.name().toLowerCase(Locale.ROOT)));
    node.put("made", plan.made().toString());
    node.put("minutes", plan.questions().stream().mapToInt(Question::minutes).sum());
    ArrayNode questions = node.putArray("questions");
    plan.questions().forEach(question -> questions.add(question.id()));
  }

  /**
   * An array with an object for each candidate.
   *
   * @param panels how far a candidate's panels are
   */
  public static String candidates(
      List<Candidate> candidates, Function<Candidate, List<PanelState>> panels) {
    ArrayNode list = JSON.createArrayNode();
    candidates.forEach(each -> describe(each, panels.apply(each), list.addObject()));
    return list.toString();
  }

  /** One candidate. */
  public static String candidate(Candidate candidate, List<PanelState> panels) {
    ObjectNode node = JSON.createObjectNode();
    describe(candidate, panels, node);
    return node.toString();
  }

  private static void describe(Candidate candidate, List<PanelState> panels, ObjectNode node) {
    node.put("name", candidate.person().name());
    node.put("role", candidate.role());
    candidate.level().ifPresent(level -> node.put("level", level.name().toLowerCase(Locale.ROOT)));
    node.put("timeFactor", candidate.timeFactor());
    ArrayNode list = node.putArray("panels");
    for (PanelState state : panels) {
      ObjectNode panel = list.addObject().put("plan", state.plan());
      panel.put("scorecards", state.scorecards());
      panel.put("submitted", state.submitted());
      panel.put("closed", state.closed());
    }
  }
}
