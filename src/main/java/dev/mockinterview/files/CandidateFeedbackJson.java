package dev.mockinterview.files;

import dev.mockinterview.bank.Question;
import dev.mockinterview.interview.Round;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Matrix;
import dev.mockinterview.report.Wording;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what a candidate is told after an interview that people led. Takes nothing from a
 * scorecard but ratings; no note, quote, name, reason or rubric comes near it.
 */
record CandidateFeedbackJson(JsonGenerator json, Candidate candidate, Matrix.Row row) {

  void write() {
    List<Round> rounds = row.panel().plan().rounds();
    json.writeStringProperty("candidate", candidate.person().name());
    json.writeStringProperty("role", candidate.role());
    Indented.list(json, "categories", rounds, this::category);
    json.writeArrayPropertyStart("tips");
    rounds.stream().flatMap(round -> round.tips().stream()).distinct().forEach(json::writeString);
    json.writeEndArray();
  }

  private void category(Round round) {
    List<String> ids = round.questions().stream().map(Question::id).toList();
    List<Matrix.Cell> asked =
        row.cells().stream()
            .filter(cell -> ids.contains(cell.question().id()) && cell.asked())
            .toList();
    List<Matrix.Cell> rated =
        row.cells().stream()
            .filter(cell -> ids.contains(cell.question().id()) && cell.value().isPresent())
            .toList();
    OptionalDouble mean = rated.stream().mapToDouble(cell -> cell.value().getAsDouble()).average();
    json.writeStringProperty("title", round.title());
    mean.ifPresent(rating -> json.writeStringProperty("word", Wording.rating(rating)));
    json.writeNumberProperty("counted", rated.size());
    json.writeNumberProperty(
        "agreed", rated.stream().filter(cell -> cell.agreed().isPresent()).count());
    json.writeArrayPropertyStart("asked");
    asked.forEach(cell -> json.writeString(cell.question().text()));
    json.writeEndArray();
  }
}
