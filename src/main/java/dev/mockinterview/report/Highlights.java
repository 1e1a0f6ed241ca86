package dev.mockinterview.report;

import dev.mockinterview.document.Document;
import dev.mockinterview.document.Item;
import dev.mockinterview.document.Line;
import dev.mockinterview.document.Sign;
import dev.mockinterview.interview.Outcome;
import dev.mockinterview.interview.Summary;
import dev.mockinterview.scoring.PointScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The best of the interview, and what cost most. */
record Highlights(Summary summary, QuestionNames names, Voice voice) implements Section {

  @Override
  public void addTo(Document.Builder report) {
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
    Line cost =
        Line.of(
            "Each cost is in points of that question's 100. Costs can overlap, since full marks"
                + " don't need every point.");
    report.paragraph(
        voice.teaches() ? cost.and(" The ").to(StudyList.TITLE).and(" has the rest.") : cost);
  }

  private Item strength(Summary.Strength strength) {
    PointScore point = strength.point();
    String title = names.title(strength.turn().question());
    Line said = Line.of(voice.quote(point.evidence()) + " in ").to(title).and(".");
    return (voice.seesRubric()
            ? new Item(Line.of(point.point().says()), List.of(said))
            : Item.of(said))
        .with(Sign.HIT);
  }

  private String says(String wording) {
    return voice.seesRubric() ? ": " + wording : ".";
  }

  /** The first document behind the question's rubric. */
  private Optional<Line> source(Summary.Gap gap) {
    return gap.turn().rubric().stream()
        .flatMap(rubric -> rubric.sources().stream())
        .findFirst()
        .filter(source -> voice.teaches())
        .map(source -> voice.reader().source(Line.of("Read: "), source));
  }

  private Item gap(Summary.Gap gap) {
    Line place =
        Line.of("").strong("-" + gap.cost()).and(" in ").to(names.title(gap.turn().question()));
    List<Line> details = new ArrayList<>();
    if (gap instanceof Summary.Gap.Claim claim) {
      details.add(Line.of(voice.quote(claim.claim().evidence())));
      details.add(Line.of("Correction: " + claim.claim().misconception().correction()));
      source(gap).ifPresent(details::add);
      return new Item(
              place.and(", misconception" + says(claim.claim().misconception().says())), details)
          .with(Sign.FALSE);
    }
    PointScore point = ((Summary.Gap.Point) gap).point();
    if (!point.evidence().isEmpty()) {
      details.add(Line.of(voice.quote(point.evidence())));
    }
    voice.remark(point).ifPresent(remark -> details.add(Line.of(remark)));
    if (voice.teaches()) {
      point.point().advice().ifPresent(advice -> details.add(Line.of("Advice: " + advice)));
    }
    source(gap).ifPresent(details::add);
    String status =
        gap.turn().outcome() instanceof Outcome.NoAnswer
            ? "no answer"
            : Wording.status(point.status()).toLowerCase(Locale.ROOT);
    return new Item(place.and(", " + status + says(point.point().says())), details)
        .with(AnswerText.sign(point.status()));
  }
}
