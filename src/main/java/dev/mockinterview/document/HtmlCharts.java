package dev.mockinterview.document;

import dev.mockinterview.document.Block.Bars.Bar;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Draws scores. Labels stand beside the pictures, where a long one can break into lines; the bands'
 * limits are fine lines.
 */
final class HtmlCharts {

  static final List<Integer> LIMITS = List.of(20, 40, 60, 80);

  private static final String TRACK = "#e6eaef";
  static final String FILL = "#2f6db5";
  private static final String LIMIT = "#ffffff";

  private static final int BAR_WIDTH = 400;

  private int charts;

  /**
   * A score with its words and a bar.
   *
   * @param headline whether it is what the document is about
   */
  void add(Element parent, Block.Score score, boolean headline) {
    Element box = parent.appendElement("div").addClass("score").addClass("band-" + band(score));
    box.addClass(headline ? "headline" : "inline");
    HtmlWords.add(box, "p", "score-title", score.title());
    words(box.appendElement("p").addClass("score-words"), score);
    bar(box, OptionalInt.of(score.value()), headline ? 14 : 8).silent();
    if (headline) {
      scale(box);
    }
  }

  private static int band(Block.Score score) {
    return 1 + (int) LIMITS.stream().filter(limit -> score.value() >= limit).count();
  }

  /** The number, what it is out of, and what that means can each look different. */
  private static void words(Element parent, Block.Score score) {
    String value = String.valueOf(score.value());
    String words = score.words();
    int comma = words.indexOf(", ");
    if (!words.startsWith(value + " ") || comma < 0) {
      HtmlWords.text(parent, words);
      return;
    }
    HtmlWords.add(parent, "strong", "value", value);
    HtmlWords.add(parent, "span", "of", words.substring(value.length(), comma));
    HtmlWords.add(parent, "span", "comma", ", ");
    HtmlWords.add(parent, "span", "meaning", words.substring(comma + 2));
  }

  /** Bars that lie below each other. */
  void add(Element parent, Block.Bars chart) {
    Element figure = figure(parent, "bars", chart.title());
    Element rows = figure.appendElement("div").addClass("rows");
    for (int i = 0; i < chart.bars().size(); i++) {
      Bar bar = chart.bars().get(i);
      String label = id("label-" + i);
      String value = id("value-" + i);
      Element row = rows.appendElement("div").addClass("bar");
      HtmlWords.add(row, "span", "bar-label", bar.label()).attr("id", label);
      HtmlWords.text(row, " ");
      Element place = row.appendElement("span").addClass("bar-place");
      bar(place, bar.value(), 14).saying(label + " " + value);
      HtmlWords.text(row, " ");
      HtmlWords.add(row, "span", "bar-value", words(bar.value())).attr("id", value);
    }
    Element last = rows.appendElement("div").addClass("bar").attr("aria-hidden", "true");
    last.appendElement("span").addClass("bar-label");
    scale(last.appendElement("span").addClass("bar-place"));
    last.appendElement("span").addClass("bar-value");
  }

  static String words(OptionalInt value) {
    return value.isPresent() ? String.valueOf(value.getAsInt()) : "none";
  }

  private static Drawing bar(Element parent, OptionalInt value, int height) {
    Drawing drawing = Drawing.in(parent, BAR_WIDTH, height).stretching();
    drawing.svg().addClass("bar-svg");
    drawing.area("track", TRACK, 0, 0, BAR_WIDTH, height);
    value.ifPresent(score -> drawing.area("fill", FILL, 0, 0, BAR_WIDTH * score / 100.0, height));
    for (int limit : LIMITS) {
      double x = BAR_WIDTH * limit / 100.0;
      drawing.line("limit", LIMIT, x, 0, x, height);
    }
    return drawing;
  }

  /** What the fine lines are; for the eye alone, so the numbers come with the stylesheet. */
  private static void scale(Element parent) {
    Element scale = parent.appendElement("span").addClass("scale").attr("aria-hidden", "true");
    IntStream.rangeClosed(0, 5)
        .map(i -> i * 20)
        .forEach(at -> scale.appendElement("i").addClass("at-" + at));
  }

  /** A line from the first step to the last. */
  void add(Element parent, Block.Trend chart) {
    Element figure = figure(parent, "trend", chart.title());
    new HtmlTrend(chart.steps()).addTo(figure, id("title"), id("values"));
  }

  private Element figure(Element parent, String kind, String title) {
    charts++;
    Element figure = parent.appendElement("figure").addClass("chart").addClass(kind);
    HtmlWords.text(figure.appendElement("figcaption").attr("id", id("title")), title);
    return figure.attr("aria-labelledby", id("title"));
  }

  private String id(String part) {
    return Html.own("chart-" + charts + "-" + part);
  }
}
