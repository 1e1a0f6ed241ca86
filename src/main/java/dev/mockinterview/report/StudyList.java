package dev.mockinterview.report;

import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.Item;
import dev.mockinterview.document.Line;
import dev.mockinterview.interview.Summary;
import dev.mockinterview.interview.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What to study next, worst first, with the documents to read. */
record StudyList(Summary summary, QuestionNames names, Voice voice) implements Section {

  static final String TITLE = "Study list";

  /** How many gaps are listed; more than that nobody works through. */
  private static final int LISTED = 10;

  @Override
  public void addTo(Document.Builder report) {
    report.heading(2, TITLE);
    List<Summary.Gap> gaps = summary.allGaps();
    if (gaps.isEmpty()) {
      report.paragraph("Nothing: no scored answer lost credit.");
      return;
    }
    Map<Question, List<Summary.Gap>> grouped = new LinkedHashMap<>();
    gaps.stream()
        .limit(LISTED)
        .forEach(
            gap -> grouped.computeIfAbsent(gap.turn().question(), q -> new ArrayList<>()).add(gap));
    report.numbered(grouped.values().stream().map(this::item).toList());
    int more = gaps.size() - LISTED;
    if (more > 0) {
      report.paragraph(
          "These are the "
              + LISTED
              + " gaps that cost most; "
              + (more == 1
                  ? "one more stands with its question."
                  : more + " more stand with their questions."));
    }
    addTips(report);
  }

  private void addTips(Document.Builder report) {
    List<String> tips = summary.tips();
    if (!tips.isEmpty()) {
      report.paragraph("To prepare:");
      report.bullets(tips.stream().map(Item::of).toList());
    }
  }

  private Item item(List<Summary.Gap> gaps) {
    Turn turn = gaps.get(0).turn();
    List<Line> details = new ArrayList<>();
    gaps.forEach(gap -> details.add(Line.of(advice(gap) + " (-" + gap.cost() + ")")));
    turn.rubric()
        .map(Rubric::sources)
        .orElse(List.of())
        .forEach(source -> details.add(voice.reader().source(Line.of("Read: "), source)));
    return new Item(Line.of("").to(names.title(turn.question())), details);
  }

  private String advice(Summary.Gap gap) {
    String otherwise = voice.seesRubric() ? Wording.says(gap) : "A point is missing.";
    return Wording.advice(gap).orElse(otherwise);
  }
}
