package dev.mockinterview.files;

import dev.mockinterview.files.JsonLine.Unusable;
import dev.mockinterview.files.JsonLine.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reads answers with grades: batch lines that carry {@code grade}, or {@code score} of {@code max}.
 */
public final class GradedLines {

  private GradedLines() {}

  /**
   * All lines of a file, in its order.
   *
   * @throws BadFileException at the first thing that is wrong, naming file and line
   */
  public static List<GradedLine> read(Path file) {
    List<GradedLine> graded = new ArrayList<>();
    JsonLine.readAll(file, (line, json) -> graded.add(graded(line, json)));
    return List.copyOf(graded);
  }

  private static GradedLine graded(Lines.Line line, JsonLine json) throws Unusable {
    BatchItem item = BatchLines.item(line.number(), BatchLines.id(json), json);
    Optional<String> kind = json.has("kind") ? Optional.of(json.name("kind")) : Optional.empty();
    return new GradedLine(
        item, grade(json), kind, texts(json, "covers"), texts(json, "wrong"), itemGrades(json));
  }

  private static double grade(JsonLine json) throws Unusable {
    if (!json.has("grade")) {
      double max = json.number("max");
      if (!(max > 0)) {
        throw new Unusable("\"max\" must be above 0, was " + max);
      }
      return within(100 * json.number("score") / max, "\"score\" must be 0 to \"max\"");
    }
    OptionalDouble second =
        json.has("grade2") ? OptionalDouble.of(json.number("grade2")) : OptionalDouble.empty();
    double first = within(json.number("grade"), "\"grade\" must be 0 to 100");
    return second.isEmpty()
        ? first
        : (first + within(second.getAsDouble(), "\"grade2\" must be 0 to 100")) / 2;
  }

  private static double within(double value, String rule) throws Unusable {
    if (!(value >= 0 && value <= 100)) {
      throw new Unusable(rule);
    }
    return value;
  }

  private static List<String> texts(JsonLine json, String key) throws Unusable {
    List<String> texts = new ArrayList<>();
    for (Value item : json.items(key)) {
      if (!(item instanceof Value.Text text)) {
        throw new Unusable("every entry of \"" + key + "\" must be a text");
      }
      texts.add(text.text());
    }
    return texts;
  }

  /** One list of numbers a grader; a single grader may give a plain list. */
  private static List<List<Double>> itemGrades(JsonLine json) throws Unusable {
    List<List<Double>> graders = new ArrayList<>();
    List<Value> values = json.items("item_grades");
    boolean single = values.stream().anyMatch(Value.Numeral.class::isInstance);
    for (List<Value> grader : single ? List.of(values) : nested(values)) {
      List<Double> grades = new ArrayList<>();
      for (Value grade : grader) {
        grades.add(share(JsonLine.number("item_grades", grade)));
      }
      graders.add(grades);
    }
    return graders;
  }

  private static double share(double value) throws Unusable {
    if (!(value >= 0 && value <= 1)) {
      throw new Unusable("\"item_grades\" must be 0 to 1");
    }
    return value;
  }

  private static List<List<Value>> nested(List<Value> values) throws Unusable {
    List<List<Value>> lists = new ArrayList<>();
    for (Value value : values) {
      if (!(value instanceof Value.Items items)) {
        throw new Unusable("\"item_grades\" must be lists of numbers");
      }
      lists.add(items.items());
    }
    return lists;
  }
}
