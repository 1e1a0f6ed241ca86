package dev.mockinterview.files;

import dev.mockinterview.files.ReportFigures.Group;
import dev.mockinterview.files.ReportFigures.OneQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Works the figures of an interview's report out of the rows of its CSV. */
final class CsvFigures {

  private CsvFigures() {}

  static ReportFigures of(String text) {
    Map<String, List<CSVRecord>> rows = new LinkedHashMap<>();
    for (CSVRecord row : CsvTable.of(text).rows()) {
      rows.computeIfAbsent(row.get("question"), any -> new ArrayList<>()).add(row);
    }
    Map<String, List<OneQuestion>> categories = new LinkedHashMap<>();
    List<OneQuestion> questions = new ArrayList<>();
    for (List<CSVRecord> of : rows.values()) {
      questions.add(question(of));
      categories
          .computeIfAbsent(of.get(0).get("category"), any -> new ArrayList<>())
          .add(question(of));
    }
    return new ReportFigures(
        (int) questions.stream().filter(each -> each.score().isPresent()).count(),
        Group.of(questions),
        categories.values().stream().map(Group::of).toList(),
        questions);
  }

  private static OneQuestion question(List<CSVRecord> rows) {
    CSVRecord any = rows.get(0);
    List<Double> earned = numbers(rows, "earned");
    return new OneQuestion(
        any.get("question_id"),
        any.get("outcome"),
        numbers(rows, "score").stream().findFirst().map(Double::intValue),
        earned,
        earned.stream().mapToDouble(n -> n).sum(),
        numbers(rows, "cost").stream().map(Double::intValue).toList(),
        numbers(rows, "prompted_gain").stream().mapToDouble(n -> n).sum());
  }

  private static List<Double> numbers(List<CSVRecord> rows, String column) {
    return rows.stream()
        .map(row -> row.get(column))
        .filter(cell -> !cell.isEmpty())
        .map(Double::valueOf)
        .toList();
  }
}
