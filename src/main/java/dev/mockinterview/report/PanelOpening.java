package dev.mockinterview.report;

import dev.mockinterview.bank.Question;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.Item;
import dev.mockinterview.document.Line;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Consensus;
import dev.mockinterview.panel.Panel;
import dev.mockinterview.panel.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says whom a panel is about, who has submitted, and where its ratings lie far apart. */
record PanelOpening(
    Candidate candidate, Panel panel, List<Consensus> agreed, List<Scorecard> open, Reader reader)
    implements Section {

  @Override
  public void addTo(Document.Builder report) {
    report.heading(1, "Panel on " + candidate.person() + ", " + candidate.role());
    List<Line> facts = new ArrayList<>();
    facts.add(Line.fact("Plan").and(panel.plan().id() + questions()));
    candidate.level().ifPresent(level -> facts.add(Line.fact("Level").and(Wording.name(level))));
    if (candidate.timeFactor() != 1) {
      facts.add(
          Line.fact("More time")
              .and(
                  reader.trimmed(candidate.timeFactor())
                      + " times the usual; it stretches limits and changes no rating"));
    }
    facts.add(Line.fact("Submitted").and(submitted()));
    if (!open.isEmpty()) {
      facts.add(
          Line.fact("Not submitted yet")
              .and(names(open) + ", so nothing of that is in this document"));
    }
    facts.add(Line.fact("Agreed").and(agreements()));
    report.bullets(facts.stream().map(fact -> new Item(fact, List.of())).toList());
    report.paragraph(
        "Machine score, rating and override are three values. None is worked out from another, and"
            + " nothing here adds them up.");
    differences(report);
  }

  private String questions() {
    return ", " + Wording.count(panel.plan().questions().size(), "question");
  }

  private String submitted() {
    return panel.scorecards().isEmpty()
        ? "nobody yet"
        : panel.scorecards().stream()
            .map(
                card ->
                    card.interviewer()
                        + card.submitted().map(at -> " (" + reader.moment(at) + ")").orElse(""))
            .collect(Collectors.joining(", "));
  }

  private static String names(List<Scorecard> scorecards) {
    return scorecards.stream()
        .map(card -> card.interviewer().name())
        .collect(Collectors.joining(", "));
  }

  private String agreements() {
    long questions = agreed.stream().map(Consensus::question).distinct().count();
    return questions == 0 ? "nothing yet" : "a rating for " + Wording.count(questions, "question");
  }

  private void differences(Document.Builder report) {
    report.heading(2, "Two or more apart");
    List<Panel.Row> rows = panel.differences();
    if (rows.isEmpty()) {
      report.paragraph(
          panel.scorecards().size() < 2
              ? "There are no two scorecards to compare yet."
              : "No two ratings of a question lie two or more apart.");
      return;
    }
    report.bullets(rows.stream().map(this::difference).toList());
  }

  private Item difference(Panel.Row row) {
    Question question = row.question();
    String ratings =
        row.ratings().entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue())
            .collect(Collectors.joining(", "));
    return new Item(
        Line.of("")
            .to(new QuestionNames(panel.plan().questions()).title(question))
            .and(", " + row.spread() + " apart: " + ratings + outcome(question)),
        List.of());
  }

  private String outcome(Question question) {
    Optional<Consensus> last = PanelQuestions.last(agreed, question);
    return last.map(each -> "; agreed on " + each.rating()).orElse("; not agreed on yet");
  }
}
