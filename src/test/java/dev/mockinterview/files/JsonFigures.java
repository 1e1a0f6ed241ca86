package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.files.ReportFigures.Group;
import dev.mockinterview.files.ReportFigures.OneQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the figures that an interview's report as JSON states. */
final class JsonFigures {

  private JsonFigures() {}

  static ReportFigures of(String text) {
    JsonNode report = new JsonMapper().readTree(text);
    List<Group> categories = new ArrayList<>();
    report.get("categories").forEach(each -> categories.add(group(each)));
    List<OneQuestion> questions = new ArrayList<>();
    for (JsonNode question : report.get("questions")) {
      List<Double> earned = new ArrayList<>();
      question.get("points").forEach(point -> earned.add(point.get("earned").asDouble()));
      List<Integer> cost = new ArrayList<>();
      question.get("misconceptions").forEach(claim -> cost.add(claim.get("cost").asInt()));
      assertThat(question.path("cost").asInt(0)).isEqualTo(cost.stream().mapToInt(n -> n).sum());
      questions.add(
          new OneQuestion(
              question.get("question_id").asString(),
              question.get("outcome").asString(),
              score(question),
              earned,
              question.path("earned").asDouble(0),
              cost,
              question.at("/follow_up/gain").asDouble(0)));
    }
    return new ReportFigures(
        report.at("/total/counted").asInt(),
        group(report.get("total")),
        categories.stream().filter(each -> each.planned() > 0).toList(),
        questions);
  }

  private static Group group(JsonNode node) {
    return new Group(
        score(node),
        node.get("planned").asInt(),
        node.get("scored").asInt(),
        node.get("no_answer").asInt(),
        node.get("skipped").asInt(),
        node.get("not_asked").asInt(),
        node.get("not_scored").asInt());
  }

  private static Optional<Integer> score(JsonNode node) {
    return node.has("score") ? Optional.of(node.get("score").asInt()) : Optional.empty();
  }
}
