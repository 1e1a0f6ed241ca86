package dev.mockinterview.report;

import dev.mockinterview.bank.Question;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.Item;
import dev.mockinterview.document.Line;
import dev.mockinterview.interview.Round;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a candidate is told: the questions, how each category went in words, and how to prepare.
 * Takes nothing from a scorecard but ratings; no note, quote, name, reason or rubric comes near it.
 */
record CandidateFeedback(Candidate candidate, Matrix.Row row) implements Section {

  @Override
  public void addTo(Document.Builder report) {
    report.heading(1, "Feedback on your interview");
    report.paragraph("For " + candidate.person() + ", who applies as " + candidate.role() + ".");
    report.heading(2, "How it went");
    List<Item> categories = new ArrayList<>();
    row.panel().plan().rounds().forEach(round -> categories.add(category(round)));
    report.bullets(categories);
    report.paragraph(
        "The words stand for ratings from 1 to 5 by people who heard you: "
            + Wording.ratings()
            + ". A category is the mean of its questions. Where the interviewers agreed on a rating"
            + " of a question, that one counts; else the mean of theirs does. No machine has a part"
            + " in it.");
    questions(report);
    tips(report);
    report.heading(2, "What this is not");
    report.paragraph(
        "This is feedback on one conversation, to learn from. It is no decision about your"
            + " application and gives no hint of one, it doesn't compare you with others, and it is"
            + " no judgement of you as a person.");
  }

  private Item category(Round round) {
    List<Matrix.Cell> cells = cells(round);
    List<Matrix.Cell> asked = cells.stream().filter(Matrix.Cell::asked).toList();
    List<Matrix.Cell> rated = cells.stream().filter(cell -> cell.value().isPresent()).toList();
    OptionalDouble mean = rated.stream().mapToDouble(cell -> cell.value().getAsDouble()).average();
    String title = round.title() + ": ";
    if (mean.isEmpty()) {
      return new Item(
          Line.of(title).and(asked.isEmpty() ? "not asked." : "asked, and not rated."), List.of());
    }
    return new Item(
        Line.of(title).strong(Wording.rating(mean.getAsDouble())).and(basis(rated)), List.of());
  }

  private static String basis(List<Matrix.Cell> rated) {
    long agreed = rated.stream().filter(cell -> cell.agreed().isPresent()).count();
    String questions = ". Based on " + Wording.count(rated.size(), "question") + ", ";
    if (agreed == rated.size()) {
      return questions + "by agreed ratings.";
    }
    return questions
        + (agreed == 0
            ? "by the mean of the ratings."
            : agreed + " by an agreed rating, the others by the mean of the ratings.");
  }

  private void questions(Document.Builder report) {
    report.heading(2, "What you were asked");
    for (Round round : row.panel().plan().rounds()) {
      List<Matrix.Cell> asked = cells(round).stream().filter(Matrix.Cell::asked).toList();
      if (!asked.isEmpty()) {
        report.heading(3, round.title());
        report.bullets(
            asked.stream()
                .map(cell -> new Item(Line.of(cell.question().text()), List.of()))
                .toList());
      }
    }
  }

  private void tips(Document.Builder report) {
    List<Item> tips =
        row.panel().plan().rounds().stream()
            .flatMap(round -> round.tips().stream())
            .distinct()
            .map(tip -> new Item(Line.of(tip), List.of()))
            .toList();
    if (!tips.isEmpty()) {
      report.heading(2, "To prepare");
      report.bullets(tips);
    }
  }

  private List<Matrix.Cell> cells(Round round) {
    List<String> ids = round.questions().stream().map(Question::id).toList();
    return row.cells().stream().filter(cell -> ids.contains(cell.question().id())).toList();
  }
}
