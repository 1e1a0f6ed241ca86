package dev.mockinterview.document;

import dev.mockinterview.document.Block.Bars.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Draws scores as a line from the first step to the last; it breaks where there is no score.
 *
 * @param steps the scores in order
 */
record HtmlTrend(List<Bar> steps) {

  private static final String GRID = "#d5dae1";
  private static final String WORD = "#556070";

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

  HtmlTrend {
    steps = List.copyOf(steps);
  }

  /**
   * @param title the id of what says what is drawn
   * @param values the id of what says the numbers
   */
  void addTo(Element figure, String title, String values) {
    Drawing drawing = Drawing.in(figure, WIDTH, HEIGHT).saying(title + " " + values);
    for (int limit : List.of(0, 20, 40, 60, 80, 100)) {
      drawing.line("grid", GRID, LEFT, y(limit), WIDTH - RIGHT, y(limit));
      drawing.word("axis", WORD, LEFT - 8, y(limit) + 4.5, "end", String.valueOf(limit));
    }
    runs().forEach(run -> drawing.path("path", HtmlCharts.FILL, points(run)));
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).value().isPresent()) {
        int value = steps.get(i).value().getAsInt();
        drawing.dot("dot", HtmlCharts.FILL, x(i), y(value));
        if (steps.size() <= MOST_VALUES) {
          double y = y(value) + (isLow(i) ? 20 : -10);
          drawing.word("value", WORD, x(i), y, "middle", String.valueOf(value));
        }
      }
    }
    drawing.title(
        values,
        steps.stream()
            .map(step -> HtmlCharts.words(step.value()))
            .collect(Collectors.joining(", ")));
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
  private boolean isLow(int at) {
    int value = steps.get(at).value().orElseThrow();
    List<Integer> beside =
        Stream.of(at - 1, at + 1)
            .filter(i -> i >= 0 && i < steps.size())
            .flatMap(i -> steps.get(i).value().stream().boxed())
            .toList();
    return value >= HtmlCharts.LIMITS.get(0)
        && !beside.isEmpty()
        && beside.stream().allMatch(other -> other > value);
  }

  /** The places of steps that have a score, as far as nothing is between them. */
  private List<List<Integer>> runs() {
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

  private String points(List<Integer> run) {
    return run.stream()
        .map(
            i -> Drawing.number(x(i)) + "," + Drawing.number(y(steps.get(i).value().orElseThrow())))
        .collect(Collectors.joining(" "));
  }

  private double x(int step) {
    double width = WIDTH - LEFT - RIGHT - 2 * INSET;
    return LEFT + INSET + (steps.size() == 1 ? width / 2 : width * step / (steps.size() - 1));
  }

  private static double y(int value) {
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / 100.0;
  }
}
