package dev.mockinterview.report;

import dev.mockinterview.document.Column;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.Line;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Turn;
import java.util.List;
import java.util.Optional;

/** What every number was made with, and how. */
record Provenance(Interview interview, QuestionNames names, Voice voice) implements Section {

  private static final List<Column> COLUMNS =
      List.of(
          Column.words("Question"),
          Column.numbers("Score"),
          Column.words("Engine"),
          Column.words("Rubric"));

  @Override
  public void addTo(Document.Builder report) {
    report.heading(2, "How the scores were made");
    report.paragraph(
        "Score = 100 × (earned / enough)^0.9 - 100 × misconceptions / enough, rounded, never below 0 or above 100."
            + " A point made in full earns its weight (must 3, should 2, bonus 1), one made in part"
            + " a share of it. “Enough” is the credit that earns full marks; a good answer makes"
            + " most points, never all. Bands: 1 very weak (0-19), 2 weak (20-39), 3 fair (40-59),"
            + " 4 good (60-79), 5 strong (80-100).");
    List<List<Line>> rows = interview.turns().stream().flatMap(t -> row(t).stream()).toList();
    if (!rows.isEmpty() && voice.seesRubric()) {
      report.table(COLUMNS, rows);
    }
  }

  private Optional<List<Line>> row(Turn turn) {
    return turn.counts()
        .map(
            counts ->
                List.of(
                    Line.of(names.title(turn.question())),
                    Line.of(String.valueOf(counts)),
                    turn.score()
                        .map(score -> Line.of("").code(score.engine()))
                        .orElse(Line.of("none")),
                    Line.of("").code(turn.rubricHash().orElse(""))));
  }
}
