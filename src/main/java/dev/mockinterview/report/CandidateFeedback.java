package dev.mockinterview.report;

import dev.mockinterview.document.Document;
import dev.mockinterview.document.Item;
import dev.mockinterview.document.Line;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Matrix;
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
    report.bullets(row.rounds().stream().map(CandidateFeedback::category).toList());
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

  private static Item category(Matrix.OfRound of) {
    OptionalDouble mean = of.mean();
    String title = of.round().title() + ": ";
    if (mean.isEmpty()) {
      return Item.of(
          Line.of(title).and(of.asked().isEmpty() ? "not asked." : "asked, and not rated."));
    }
    return Item.of(Line.of(title).strong(Wording.rating(mean.getAsDouble())).and(basis(of)));
  }

  private static String basis(Matrix.OfRound of) {
    String questions = ". Based on " + Wording.count(of.rated(), "question") + ", ";
    if (of.agreed() == of.rated()) {
      return questions + "by agreed ratings.";
    }
    return questions
        + (of.agreed() == 0
            ? "by the mean of the ratings."
            : of.agreed() + " by an agreed rating, the others by the mean of the ratings.");
  }

  private void questions(Document.Builder report) {
    report.heading(2, "What you were asked");
    for (Matrix.OfRound of : row.rounds()) {
      if (!of.asked().isEmpty()) {
        report.heading(3, of.round().title());
        report.bullets(of.asked().stream().map(cell -> Item.of(cell.question().text())).toList());
      }
    }
  }

  private void tips(Document.Builder report) {
    List<Item> tips =
        row.panel().plan().rounds().stream()
            .flatMap(round -> round.tips().stream())
            .distinct()
            .map(Item::of)
            .toList();
    if (!tips.isEmpty()) {
      report.heading(2, "To prepare");
      report.bullets(tips);
    }
  }
}
