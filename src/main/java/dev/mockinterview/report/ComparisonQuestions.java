package dev.mockinterview.report;

import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.Item;
import dev.mockinterview.document.Line;
import dev.mockinterview.document.Sign;
import dev.mockinterview.progress.Change;
import dev.mockinterview.progress.Comparison;
import java.util.ArrayList;
import java.util.List;

/** The questions asked more than once: what each scored, and what was gained and lost. */
record ComparisonQuestions(List<Comparison.OfQuestion> questions, Voice voice) implements Section {

  @Override
  public void addTo(Document.Builder report) {
    if (questions.isEmpty()) {
      return; // the headline has said so
    }
    report.heading(2, "Questions asked more than once");
    report.table(
        ComparisonCategories.columns("Question", questions.get(0).scores().scores().size()),
        questions.stream()
            .map(
                each ->
                    ComparisonCategories.row(Line.of("").to(each.question().id()), each.scores()))
            .toList());
    report.paragraph(ComparisonWords.mostChangedQuestions(questions));
    questions.forEach(each -> add(each, report));
  }

  private void add(Comparison.OfQuestion each, Document.Builder report) {
    Change change = each.change();
    report.heading(3, each.question().id());
    report.paragraph(each.question().text());
    report.paragraph(
        Line.of("")
            .strong(
                "First %d, last %d (%s)."
                    .formatted(
                        change.before(),
                        change.now(),
                        ComparisonWords.difference(each.scores().difference())))
            .and(points(each))
            .and(doubts(each)));
    if (voice.seesRubric() && !unchanged(each)) {
      report.bullets(items(each));
    }
  }

  private static boolean unchanged(Comparison.OfQuestion each) {
    return items(each).isEmpty();
  }

  private static String points(Comparison.OfQuestion each) {
    return unchanged(each)
        ? " No point earned more or less than the first time."
        : " Since the first time: " + ComparisonWords.points(each) + ".";
  }

  private static String doubts(Comparison.OfQuestion each) {
    String doubts = ChangeSection.doubts(each.sameRubric(), each.sameRules());
    return doubts.isEmpty() ? "" : " " + doubts;
  }

  private static List<Item> items(Comparison.OfQuestion each) {
    List<Item> items = new ArrayList<>();
    for (KeyPoint point : each.change().gained()) {
      items.add(Item.of(words("Gained", point.says())).with(Sign.HIT));
    }
    for (Misconception claim : each.dropped()) {
      items.add(Item.of(words("No longer claimed", claim.says())).with(Sign.HIT));
    }
    for (KeyPoint point : each.change().lost()) {
      items.add(Item.of(words("Lost", point.says())).with(Sign.MISSED));
    }
    for (Misconception claim : each.claimed()) {
      Line correction = Line.of("Correction: " + claim.correction());
      items.add(
          new Item(words("New false claim", claim.says()), List.of(correction)).with(Sign.FALSE));
    }
    return items;
  }

  private static Line words(String what, String says) {
    return Line.fact(what).and(says);
  }
}
