package dev.mockinterview.document;

import dev.mockinterview.document.Block.Bars.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Draws scores. Labels stand beside the pictures, where a long one can break into lines; the bands'
 * limits are fine lines.
 */
final class HtmlCharts {

  private static final List<Integer> LIMITS = List.of(20, 40, 60, 80);

  private static final String TRACK = "#e6eaef";
  private static final String FILL = "#2f6db5";
  private static final String LIMIT = "#ffffff";
  private static final String GRID = "#d5dae1";
  private static final String WORD = "#556070";

  private static final int BAR_WIDTH = 400;

  private static final int WIDTH = 640;
  private static final int HEIGHT = 230;
  private static final int LEFT = 52;
  private static final int RIGHT = 24;
  private static final int TOP = 26;
  private static final int BOTTOM = 14;

  /** Room for half a number at both ends of the line. */
  private static final int INSET = 20;

  /** With more steps than this their values would run into each other. */
  private static final int MOST_VALUES = 12;

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

  private static String words(OptionalInt value) {
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

  /** A line from the first step to the last; it breaks where there is no score. */
  void add(Element parent, Block.Trend chart) {
    Element figure = figure(parent, "trend", chart.title());
    Drawing drawing = Drawing.in(figure, WIDTH, HEIGHT).saying(id("title") + " " + id("values"));
    for (int limit : List.of(0, 20, 40, 60, 80, 100)) {
      drawing.line("grid", GRID, LEFT, y(limit), WIDTH - RIGHT, y(limit));
      drawing.word("axis", WORD, LEFT - 8, y(limit) + 4.5, "end", String.valueOf(limit));
    }
    List<Bar> steps = chart.steps();
    runs(steps).forEach(run -> drawing.path("path", FILL, points(run, steps)));
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).value().isPresent()) {
        int value = steps.get(i).value().getAsInt();
        drawing.dot("dot", FILL, x(i, steps.size()), y(value));
        if (steps.size() <= MOST_VALUES) {
          double y = y(value) + (isLow(steps, i) ? 20 : -10);
          drawing.word("value", WORD, x(i, steps.size()), y, "middle", String.valueOf(value));
        }
      }
    }
    drawing.title(
        id("values"),
        steps.stream().map(step -> words(step.value())).collect(Collectors.joining(", ")));
    if (!steps.isEmpty()) {
      Element ends = figure.appendElement("p").addClass("ends");
      HtmlWords.add(ends, "span", "first", steps.get(0).label());
      if (steps.size() > 1) {
        HtmlWords.text(ends, " ");
        HtmlWords.add(ends, "span", "last", steps.get(steps.size() - 1).label());
      }
    }
  }

  /** Whether the line comes from above and goes up again, so that there is room below it. */
  private static boolean isLow(List<Bar> steps, int at) {
    int value = steps.get(at).value().orElseThrow();
    List<Integer> beside =
        Stream.of(at - 1, at + 1)
            .filter(i -> i >= 0 && i < steps.size())
            .flatMap(i -> steps.get(i).value().stream().boxed())
            .toList();
    return value >= LIMITS.get(0)
        && !beside.isEmpty()
        && beside.stream().allMatch(other -> other > value);
  }

  /** The places of steps that have a score, as far as nothing is between them. */
  private static List<List<Integer>> runs(List<Bar> steps) {
    List<List<Integer>> runs = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).value().isPresent()) {
        if (i == 0 || steps.get(i - 1).value().isEmpty()) {
          runs.add(new ArrayList<>());
        }
        runs.get(runs.size() - 1).add(i);
      }
    }
    return runs.stream().filter(run -> run.size() > 1).toList();
  }

  private static String points(List<Integer> run, List<Bar> steps) {
    return run.stream()
        .map(
            i ->
                Drawing.number(x(i, steps.size()))
                    + ","
                    + Drawing.number(y(steps.get(i).value().orElseThrow())))
        .collect(Collectors.joining(" "));
  }

  private static double x(int step, int steps) {
    double width = WIDTH - LEFT - RIGHT - 2 * INSET;
    return LEFT + INSET + (steps == 1 ? width / 2 : width * step / (steps - 1));
  }

  private static double y(int value) {
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / 100.0;
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
