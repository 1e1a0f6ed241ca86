package dev.mockinterview.report;

import dev.mockinterview.bank.Rubric;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.Note;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.panel.Tick;
import dev.mockinterview.report.Markdown.Item;
import dev.mockinterview.scoring.FoundMisconception;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Score;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an interviewer heard, and apart from it what the machine found in the same answer. */
record CardEvidence(Scorecard scorecard, Card card, Optional<Rubric> rubric, ZoneId zone)
    implements Section {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  @Override
  public void addTo(Markdown report) {
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
        List.of());
  }

  private void note(Markdown report, Note note) {
    String time = TIME.format(note.at().atZone(zone));
    report.paragraph((note.quote() ? "Word for word, " : "Note, ") + time + ":");
    report.quote(GivenText.of(note.text()));
  }

  private void machine(Markdown report, Heard heard) {
    report.paragraph(Line.of("").strong("What " + scorecard.interviewer() + " took down as text"));
    report.quote(GivenText.of(heard.text()));
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
    score.points().forEach(point -> found.add(point(point)));
    score.misconceptions().forEach(claim -> found.add(claim(claim)));
    report.bullets(found);
    score.flags().forEach(flag -> report.paragraph("Note: " + flag.explanation()));
  }

  private static Item point(PointScore point) {
    List<Line> details = new ArrayList<>();
    if (!point.evidence().isEmpty()) {
      details.add(Line.of("By the words: " + Wording.quotes(point.evidence())));
    }
    point.remark().ifPresent(remark -> details.add(Line.of(remark)));
    return new Item(
        Line.of("").strong(Wording.status(point.status())).and(": " + point.point().says()),
        details);
  }

  private static Item claim(FoundMisconception claim) {
    return new Item(
        Line.of("").strong("Misconception").and(": " + claim.misconception().says()),
        List.of(Line.of("By the words: " + Wording.quotes(claim.evidence()))));
  }
}
