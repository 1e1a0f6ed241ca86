package dev.mockinterview.files;

import dev.mockinterview.progress.Comparison;
import dev.mockinterview.progress.Series;
import dev.mockinterview.scoring.Band;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Writes compared interviews as CSV for spreadsheets, one line for each: {@code interview}, {@code
 * started}, {@code score}, {@code band}, then a column for each category and for each question that
 * was asked more than once, named by its id (behind {@code category} or {@code question} where the
 * name is taken already). What has no score is empty.
 */
public final class ComparisonCsv {

  private ComparisonCsv() {}

  /** The file's content: a header and one line for each interview, ended by CR LF. */
  public static String of(Comparison comparison) {
    Map<String, Series> series = new LinkedHashMap<>();
    List<String> header = new ArrayList<>(List.of("interview", "started", "score", "band"));
    for (Comparison.OfCategory each : comparison.categories()) {
      header.add(free("category", each.category(), header));
      series.put(header.get(header.size() - 1), each.scores());
    }
    for (Comparison.OfQuestion each : comparison.repeated()) {
      header.add(free("question", each.question().id(), header));
      series.put(header.get(header.size() - 1), each.scores());
    }
    List<List<String>> rows = new ArrayList<>();
    List<Comparison.Result> results = comparison.results();
    for (int i = 0; i < results.size(); i++) {
      List<String> cells = cells(results.get(i));
      for (Series each : series.values()) {
        cells.add(number(each.scores().get(i)));
      }
      rows.add(cells);
    }
    return Csv.of(header, rows);
  }

  private static String free(String what, String id, List<String> taken) {
    return taken.contains(id) ? what + " " + id : id;
  }

  private static List<String> cells(Comparison.Result result) {
    OptionalInt score = result.score();
    return new ArrayList<>(
        List.of(
            result.interview().id(),
            result.interview().started().toString(),
            number(score),
            score.isPresent() ? String.valueOf(Band.of(score.getAsInt()).number()) : ""));
  }

  private static String number(OptionalInt score) {
    return score.isPresent() ? String.valueOf(score.getAsInt()) : "";
  }
}
