package dev.mockinterview.report;

import dev.mockinterview.bank.Question;
import dev.mockinterview.document.Column;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.Line;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** All planned questions in one table: what each scored, and how long it took. */
record Glance(Interview interview, QuestionNames names) implements Section {

  private static final List<Column> COLUMNS =
      List.of(
          Column.words("Question"),
          Column.numbers("Score"),
          Column.words("Result"),
          Column.numbers("Time used"),
          Column.numbers("Suggested"));

  @Override
  public void addTo(Document.Builder report) {
    report.heading(2, "Question by question");
    List<List<Line>> rows = new ArrayList<>();
    List<Question> planned = interview.plan().questions();
    for (int i = 0; i < planned.size(); i++) {
      rows.add(
          i < interview.turns().size()
              ? asked(interview.turns().get(i))
              : row(planned.get(i), "none", "not asked", "none"));
    }
    report.table(COLUMNS, rows);
  }

  private List<Line> asked(Turn turn) {
    return row(
        turn.question(),
        turn.counts().map(String::valueOf).orElse("none"),
        result(turn),
        Wording.duration(turn.time()));
  }

  private List<Line> row(Question question, String score, String result, String time) {
    return List.of(
        Line.of("").to(names.title(question)),
        Line.of(score),
        Line.of(result),
        Line.of(time),
        Line.of(Wording.duration(Duration.ofMinutes(question.minutes()))));
  }

  private static String result(Turn turn) {
    if (turn.outcome() instanceof Outcome.Scored scored) {
      return Wording.band(scored.score().total());
    }
    if (turn.outcome() instanceof Outcome.NoAnswer) {
      return "no answer";
    }
    return turn.outcome() instanceof Outcome.Skipped ? "skipped" : "not scored";
  }
}
