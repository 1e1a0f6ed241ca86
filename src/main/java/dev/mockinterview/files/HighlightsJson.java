package dev.mockinterview.files;

import dev.mockinterview.interview.Summary;
import dev.mockinterview.interview.Summary.Gap;
import dev.mockinterview.interview.Turn;
import dev.mockinterview.report.Audience;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes the best of an interview, and all that cost credit, worst first. */
record HighlightsJson(JsonGenerator json, Audience audience, List<ReportedQuestion> questions) {

  HighlightsJson {
    questions = List.copyOf(questions);
  }

  void write(Summary summary) {
    Indented.list(json, "strengths", summary.strengths(), each -> point(each.turn(), each.point()));
    Indented.list(json, "gaps", summary.allGaps(), this::gap);
  }

  private void gap(Gap gap) {
    if (gap instanceof Gap.Point missing) {
      json.writeStringProperty("kind", "point");
      point(gap.turn(), missing.point());
      cost(gap, missing.point().point().advice());
    } else if (gap instanceof Gap.Claim claimed) {
      json.writeStringProperty("kind", "misconception");
      claim(gap.turn(), claimed.claim());
      cost(gap, Optional.of(claimed.claim().misconception().correction()));
    }
  }

  private void point(Turn turn, PointScore point) {
    json.writeStringProperty("question_id", turn.question().id());
    id(point.point().id());
    of(turn).number(point).ifPresent(number -> json.writeNumberProperty("number", number));
  }

  private void claim(Turn turn, FoundMisconception claim) {
    json.writeStringProperty("question_id", turn.question().id());
    id(claim.misconception().id());
    json.writeStringProperty("letter", of(turn).letter(claim));
  }

  private void id(String id) {
    if (audience.seesRubric()) {
      json.writeStringProperty("id", id);
    }
  }

  private void cost(Gap gap, Optional<String> advice) {
    json.writeNumberProperty("cost", gap.cost());
    advice
        .filter(any -> audience.studies())
        .ifPresent(text -> json.writeStringProperty("advice", text));
  }

  private ReportedQuestion of(Turn turn) {
    return questions.stream()
        .filter(each -> each.question().equals(turn.question()))
        .findFirst()
        .orElseThrow();
  }
}
