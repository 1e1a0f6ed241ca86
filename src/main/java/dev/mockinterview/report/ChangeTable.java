package dev.mockinterview.report;

import dev.mockinterview.bank.Question;
import dev.mockinterview.document.Column;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.Line;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.progress.Change;
import dev.mockinterview.progress.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changed since the questions were asked before, side by side. */
record ChangeTable(Changes changes, QuestionNames names, Interview interview) implements Section {

  private static final List<Column> COLUMNS =
      List.of(
          Column.words("Question"),
          Column.numbers("Then"),
          Column.numbers("Now"),
          Column.numbers("Change"),
          Column.numbers("Points gained"),
          Column.numbers("Points lost"));

  @Override
  public void addTo(Document.Builder report) {
    if (changes.all().isEmpty()) {
      return;
    }
    report.heading(2, "Since last time");
    List<List<Line>> rows = new ArrayList<>();
    for (Question question : interview.plan().questions()) {
      Optional<Change> change = changes.of(question.id());
      change.ifPresent(known -> rows.add(row(question, known)));
    }
    report.table(COLUMNS, rows);
  }

  private List<Line> row(Question question, Change change) {
    return List.of(
        Line.of("").to(names.title(question)),
        number(change.before()),
        number(change.now()),
        Line.of(Wording.signed(change.difference())),
        number(change.gained().size()),
        number(change.lost().size()));
  }

  private static Line number(int number) {
    return Line.of(String.valueOf(number));
  }
}
