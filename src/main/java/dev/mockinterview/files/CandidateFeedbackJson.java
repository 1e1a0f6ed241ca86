package dev.mockinterview.files;

import dev.mockinterview.interview.Round;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Matrix;
import dev.mockinterview.report.Wording;
import java.util.List;
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
    Indented.list(json, "categories", row.rounds(), this::category);
    json.writeArrayPropertyStart("tips");
    rounds.stream().flatMap(round -> round.tips().stream()).distinct().forEach(json::writeString);
    json.writeEndArray();
  }

  private void category(Matrix.OfRound of) {
    json.writeStringProperty("title", of.round().title());
    of.mean().ifPresent(rating -> json.writeStringProperty("word", Wording.rating(rating)));
    json.writeNumberProperty("counted", of.rated());
    json.writeNumberProperty("agreed", of.agreed());
    json.writeArrayPropertyStart("asked");
    of.asked().forEach(cell -> json.writeString(cell.question().text()));
    json.writeEndArray();
  }
}
