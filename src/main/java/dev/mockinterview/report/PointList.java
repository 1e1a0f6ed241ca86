package dev.mockinterview.report;

import dev.mockinterview.document.Document;
import dev.mockinterview.document.Item;
import dev.mockinterview.document.Line;
import dev.mockinterview.scoring.PointScore;
import dev.mockinterview.scoring.Status;
import java.util.ArrayList;
import java.util.List;

/** What every key point of a question earned, by which words, and what to do about it. */
record PointList(List<PointScore> points, Voice voice) implements Section {

  PointList {
    points = List.copyOf(points);
  }

  @Override
  public void addTo(Document.Builder report) {
    report.paragraph(Line.of("").strong("Key points"));
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      items.add(item(points.get(i), i));
    }
    report.bullets(items);
  }

  private Item item(PointScore point, int index) {
    List<Line> details = new ArrayList<>();
    if (!point.evidence().isEmpty()) {
      details.add(Line.of(voice.quote(point.evidence())));
    }
    voice.remark(point).ifPresent(remark -> details.add(Line.of(remark)));
    if (point.status() != Status.HIT && voice.teaches()) {
      point.point().advice().ifPresent(advice -> details.add(Line.of("Advice: " + advice)));
    }
    String says = voice.seesRubric() ? ": " + point.point().says() : ".";
    return new Item(
            Line.of("")
                .strong(Wording.status(point.status()))
                .and(", " + voice.reader().earned(point))
                .and(" (" + Wording.name(point.point().importance()) + ")" + says),
            details)
        .with(AnswerText.mark(point, index));
  }
}
