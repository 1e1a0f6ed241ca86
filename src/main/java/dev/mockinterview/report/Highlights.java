package dev.mockinterview.report;

import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Summary;
import dev.mockinterview.report.Markdown.Item;
import dev.mockinterview.scoring.PointScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The best of the interview, and what cost most. */
record Highlights(Summary summary, QuestionNames names) implements Section {

  @Override
  public void addTo(Markdown report) {
    report.heading(2, "What went well");
    List<Item> strengths = summary.strengths().stream().map(this::strength).toList();
    if (strengths.isEmpty()) {
      report.paragraph("No key point was made in full.");
    } else {
      report.numbered(strengths);
    }
    report.heading(2, "What cost most");
    List<Item> gaps = summary.gaps().stream().map(this::gap).toList();
    if (gaps.isEmpty()) {
      report.paragraph("Nothing cost credit.");
      return;
    }
    report.numbered(gaps);
    report.paragraph(
        Line.of(
                "Each cost is in points of that question's 100. Costs can overlap, since full marks")
            .and(" don't need every point. The ")
            .link("Study list", "#study-list")
            .and(" says what to read."));
  }

  private Item strength(Summary.Strength strength) {
    PointScore point = strength.point();
    return new Item(
        Line.of(point.point().says()),
        List.of(
            names
                .link(
                    Line.of("You said: " + Wording.quotes(point.evidence()) + " in "),
                    strength.turn().question())
                .and(".")));
  }

  private Item gap(Summary.Gap gap) {
    Line cost = Line.of("").strong("-" + gap.cost()).and(" in ");
    Line place = names.link(cost, gap.turn().question());
    List<Line> details = new ArrayList<>();
    if (gap instanceof Summary.Gap.Claim claim) {
      details.add(Line.of("You said: " + Wording.quotes(claim.claim().evidence())));
      details.add(Line.of("Correction: " + Wording.advice(gap)));
      return new Item(
          place.and(", misconception: " + claim.claim().misconception().says()), details);
    }
    PointScore point = ((Summary.Gap.Point) gap).point();
    if (!point.evidence().isEmpty()) {
      details.add(Line.of("You said: " + Wording.quotes(point.evidence())));
    }
    point.remark().ifPresent(remark -> details.add(Line.of(remark)));
    point.point().advice().ifPresent(advice -> details.add(Line.of("Advice: " + advice)));
    String status =
        gap.turn().outcome() instanceof Outcome.NoAnswer
            ? "no answer"
            : Wording.status(point.status()).toLowerCase(Locale.ROOT);
    return new Item(place.and(", " + status + ": " + point.point().says()), details);
  }
}
