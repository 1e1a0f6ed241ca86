package dev.mockinterview.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes charts in Mermaid's language, which hosts such as GitHub draw; see its XY chart. */
final class Charts {

  private Charts() {}

  static void requireScore(int value) {
    if (value < 0 || value > 100) {
      throw new IllegalArgumentException("a score must be 0 to 100, was " + value);
    }
  }

  /** Bars that lie, one for each label. */
  static List<String> mermaid(Block.Bars chart) {
    return mermaid("xychart-beta horizontal", chart.title(), chart.bars(), "bar");
  }

  /** A line from the first step to the last. */
  static List<String> mermaid(Block.Trend chart) {
    return mermaid("xychart-beta", chart.title(), chart.steps(), "line");
  }

  /** What has no score is left out: the language has no gaps. */
  private static List<String> mermaid(
      String kind, String title, List<Block.Bars.Bar> bars, String series) {
    List<Block.Bars.Bar> known = bars.stream().filter(bar -> bar.value().isPresent()).toList();
    String labels =
        known.stream().map(bar -> quoted(bar.label())).collect(Collectors.joining(", "));
    String values =
        known.stream()
            .map(bar -> String.valueOf(bar.value().getAsInt()))
            .collect(Collectors.joining(", "));
    return List.of(
        kind,
        "  title " + quoted(title),
        "  x-axis [" + labels + "]",
        "  y-axis " + quoted("of 100") + " 0 --> 100",
        "  " + series + " [" + values + "]");
  }

  /** Letters and digits alone: everything else may mean something to Mermaid. */
  private static String quoted(String label) {
    String words = label.replaceAll("[^\\p{L}\\p{M}\\p{N} .,-]", " ").replaceAll(" +", " ").strip();
    return "\"" + (words.isEmpty() ? "no name" : words) + "\"";
  }

  /** The name of a heading in links, as GitHub makes it. */
  static String anchor(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "")
        .replace(' ', '-');
  }
}
