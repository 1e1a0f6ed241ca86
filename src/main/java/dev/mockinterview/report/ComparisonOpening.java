package dev.mockinterview.report;

import dev.mockinterview.document.Block.Bars.Bar;
import dev.mockinterview.document.Column;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.Item;
import dev.mockinterview.document.Line;
import dev.mockinterview.progress.Comparison;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Says which interviews are compared, and how each went as a whole. */
record ComparisonOpening(Comparison comparison, Voice voice) implements Section {

  private static final List<Column> COLUMNS =
      List.of(
          Column.numbers("No."),
          Column.words("Date"),
          Column.words("Interview"),
          Column.words("Mode"),
          Column.numbers("Scored"),
          Column.numbers("Score"),
          Column.words("Band"),
          Column.numbers("Time used"));

  @Override
  public void addTo(Document.Builder report) {
    report.heading(1, "Interviews compared");
    List<Comparison.Result> results = comparison.results();
    report.bullets(facts(results).stream().map(Item::of).toList());
    report.paragraph(Line.of("").strong(ComparisonWords.headline(comparison, voice.audience())));
    report.heading(2, "The interviews");
    List<List<Line>> rows = new ArrayList<>();
    List<Bar> steps = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      rows.add(row(i + 1, results.get(i)));
      steps.add(new Bar(String.valueOf(i + 1), results.get(i).score()));
    }
    if (steps.stream().filter(step -> step.value().isPresent()).count() > 1) {
      report.trend("Score by interview", steps);
    }
    report.table(COLUMNS, rows);
    report.paragraph("Scored: how many of the planned questions count." + goingOn(results));
  }

  private List<Line> facts(List<Comparison.Result> results) {
    List<Line> facts = new ArrayList<>();
    if (voice.audience() != Audience.SELF) {
      facts.add(
          Line.fact("Person").and(comparison.person().name())); // who practises knows who that is
    }
    facts.add(Line.fact("Interviews").and(String.valueOf(results.size())));
    facts.add(Line.fact("First").and(begun(results.get(0))));
    facts.add(Line.fact("Last").and(begun(results.get(results.size() - 1))));
    return facts;
  }

  private String begun(Comparison.Result result) {
    return voice.reader().exactly(result.interview().started());
  }

  private List<Line> row(int number, Comparison.Result result) {
    Instant started = result.interview().started();
    OptionalInt score = result.score();
    return List.of(
        Line.of(String.valueOf(number)),
        Line.of(voice.reader().moment(started)),
        Line.of("").code(result.interview().id()),
        Line.of(ComparisonWords.mode(result.interview())),
        Line.of(ComparisonWords.counted(result)),
        Line.of(ComparisonWords.score(score)),
        Line.of(score.isPresent() ? Wording.band(score.getAsInt()) : "-"),
        Line.of(Wording.duration(result.time())));
  }

  private static String goingOn(List<Comparison.Result> results) {
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i).interview().current().isPresent()) {
        open.append(" Interview ").append(i + 1).append(" goes on.");
      }
    }
    return open.toString();
  }
}
