package dev.mockinterview.report;

import dev.mockinterview.document.Document;
import dev.mockinterview.document.Item;
import dev.mockinterview.progress.Comparison;
import java.util.ArrayList;
import java.util.List;

/** Several interviews of one person side by side, as a document. */
public record ComparisonReport(Imprint imprint) {

  /** The document. */
  public Document of(Comparison comparison, Audience audience) {
    Voice voice = new Voice(audience, imprint.reader());
    Document.Builder report = new Document.Builder();
    new ComparisonOpening(comparison, voice).addTo(report);
    new ComparisonCategories(comparison).addTo(report);
    new ComparisonQuestions(comparison.repeated(), voice).addTo(report);
    report.heading(2, "How to read this");
    List<String> notes = new ArrayList<>(ComparisonWords.notes(comparison));
    notes.add(
        "Every number is the score that was given at the time, the mean of the questions that"
            + " count; a question without an answer is one of them, with 0.");
    notes.add(
        "A machine scored the answers by the key points that it found in their words. Take this as"
            + " feedback for practice; it is not a hiring decision.");
    report.bullets(notes.stream().map(Item::of).toList());
    return imprint.signed(report);
  }
}
