package dev.mockinterview.report;

import dev.mockinterview.report.Markdown.Item;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Status;
import java.util.ArrayList;
import java.util.List;

/** What every key point of a question earned, by which words, and what to do about it. */
record PointList(List<PointScore> points) implements Section {

  static PointList of(List<PointScore> points) {
    return new PointList(List.copyOf(points));
  }

  @Override
  public void addTo(Markdown report) {
    report.paragraph(Line.of("").strong("Key points"));
    report.bullets(points.stream().map(PointList::item).toList());
  }

  private static Item item(PointScore point) {
    List<Line> details = new ArrayList<>();
    if (!point.evidence().isEmpty()) {
      details.add(Line.of("You said: " + Wording.quotes(point.evidence())));
    }
    point.remark().ifPresent(remark -> details.add(Line.of(remark)));
    if (point.status() != Status.HIT) {
      point.point().advice().ifPresent(advice -> details.add(Line.of("Advice: " + advice)));
    }
    return new Item(
        Line.of("")
            .strong(Wording.status(point.status()))
            .and(", " + Wording.earned(point) + " (" + Wording.name(point.point().importance()))
            .and("): " + point.point().says()),
        details);
  }
}
