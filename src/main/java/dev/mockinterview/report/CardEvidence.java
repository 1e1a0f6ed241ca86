package dev.mockinterview.report;

import dev.mockinterview.bank.Rubric;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.GivenText;
import dev.mockinterview.document.Item;
import dev.mockinterview.document.Line;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.Note;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.panel.Tick;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an interviewer heard, and apart from it what the machine found in the same answer. */
record CardEvidence(Scorecard scorecard, Card card, Optional<Rubric> rubric, Reader reader)
    implements Section {

  @Override
  public void addTo(Document.Builder report) {
    if (!card.ticks().isEmpty() || !card.notes().isEmpty()) {
      report.paragraph(Line.of("").strong("What " + scorecard.interviewer() + " wrote down"));
      List<Item> ticks = ticks();
      if (!ticks.isEmpty()) {
        report.bullets(ticks);
      }
      card.notes().forEach(note -> note(report, note));
    }
    card.heard().ifPresent(heard -> machine(report, heard));
  }

  private List<Item> ticks() {
    return rubric.stream()
        .flatMap(each -> each.points().stream())
        .flatMap(
            point ->
                Optional.ofNullable(card.ticks().get(point.id()))
                    .map(tick -> tick(tick, point.says()))
                    .stream())
        .toList();
  }

  private static Item tick(Tick tick, String says) {
    return new Item(
            Line.of("")
                .strong(Wording.status(tick.status()))
                .and((tick.prompted() ? ", prompted: " : ": ") + says),
            List.of())
        .with(AnswerText.sign(tick.status()));
  }

  private void note(Document.Builder report, Note note) {
    String time = reader.time(note.at());
    report.paragraph((note.quote() ? "Word for word, " : "Note, ") + time + ":");
    report.quote(GivenText.of(note.text()));
  }

  private void machine(Document.Builder report, Heard heard) {
    report.paragraph(Line.of("").strong("What " + scorecard.interviewer() + " took down as text"));
    report.quote(
        heard
            .score()
            .map(score -> AnswerText.of(heard.text(), score))
            .orElseGet(() -> GivenText.of(heard.text())));
    if (heard.score().isEmpty()) {
      report.paragraph("Nobody has written a rubric for this question, so no machine scored it.");
      return;
    }
    Score score = heard.score().get();
    report.paragraph(
        Line.of("")
            .strong("What the machine found in it")
            .and(": " + Wording.score(score.total())));
    List<Item> found = new ArrayList<>();
    for (int i = 0; i < score.points().size(); i++) {
      found.add(point(score.points().get(i), i));
    }
    for (int i = 0; i < score.misconceptions().size(); i++) {
      found.add(claim(score.misconceptions().get(i), i));
    }
    report.bullets(found);
    score.flags().forEach(flag -> report.paragraph("Note: " + flag.explanation()));
  }

  private static Item point(PointScore point, int index) {
    List<Line> details = new ArrayList<>();
    if (!point.evidence().isEmpty()) {
      details.add(Line.of("By the words: " + Wording.quotes(point.evidence())));
    }
    point.remark().ifPresent(remark -> details.add(Line.of(remark)));
    return new Item(
            Line.of("").strong(Wording.status(point.status())).and(": " + point.point().says()),
            details)
        .with(AnswerText.mark(point, index));
  }

  private static Item claim(FoundMisconception claim, int index) {
    return new Item(
            Line.of("").strong("Misconception").and(": " + claim.misconception().says()),
            List.of(Line.of("By the words: " + Wording.quotes(claim.evidence()))))
        .with(AnswerText.misconception(index));
  }
}
