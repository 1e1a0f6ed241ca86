package dev.mockinterview.files;

import dev.mockinterview.bank.Example;
import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a beginning of a rubric as a file that an author goes on with: it loads as it is, and what
 * only an author can know stands there as a {@code TODO}.
 */
public final class RubricYaml {

  private static final String TODO = "TODO";

  private RubricYaml() {}

  /**
   * A rubric drafted from references.
   *
   * @param id the question's id, which names the file too
   * @param question the question's text
   * @param references what the rubric was drafted from; becomes the model answer
   * @param today when the sources count as checked
   */
  public static String draft(
      String id, String question, List<String> references, Rubric rubric, LocalDate today) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        # yaml-language-server: $schema=../rubric.schema.json
        # Drafted for: %s
        # A draft knows words only. Join the points and words that belong together, drop what nobody
        # has to say, add other wordings to the phrases, and fill in whatever says TODO.
        question: %s
        """
            .formatted(onOneLine(question), quoted(id)));
    rubric.ownEnough().ifPresent(enough -> line(out, 0, "enough", String.valueOf(enough)));
    out.append("points:\n");
    rubric.points().forEach(point -> point(out, point));
    rest(out, quoted(model(references)), today);
    return out.toString();
  }

  /**
   * A rubric in which everything is still to be filled in.
   *
   * @param today when the sources count as checked
   */
  public static String skeleton(Question question, LocalDate today) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        # yaml-language-server: $schema=../rubric.schema.json
        # For: %s
        # Write the examples first, then the points that they make, then the phrases. Fill in
        # whatever says TODO; "bank lint" tells what is left.
        question: %s
        # 4 to 9 facts, what weighs most first; "phrases" are short plain wordings, the more kinds of
        # them the better
        points:
        """
            .formatted(onOneLine(question.text()), quoted(question.id())));
    List<String> importances = List.of("must", "must", "should", "bonus");
    for (int i = 0; i < importances.size(); i++) {
      out.append(openPoint(i + 1, importances.get(i)));
    }
    rest(out, quoted(TODO), today);
    return out.toString();
  }

  private static String openPoint(int number, String importance) {
    return """
          - id: "todo-%d"
            says: "TODO"
            importance: %s
            phrases: ["todo"]
            advice: "TODO"
            probe: "TODO"
        """
        .formatted(number, importance);
  }

  private static void point(StringBuilder out, KeyPoint point) {
    line(out, 2, "- id", quoted(point.id()));
    line(out, 4, "says", quoted(onOneLine(point.says())));
    line(out, 4, "importance", point.importance().name().toLowerCase(Locale.ROOT));
    out.append("    parts:\n");
    point.parts().forEach(part -> part(out, part));
    if (point.importance() != Importance.BONUS) {
      line(out, 4, "advice", quoted(TODO));
      line(out, 4, "probe", quoted(TODO));
    }
  }

  private static void part(StringBuilder out, Part part) {
    line(out, 6, "- says", quoted(part.says()));
    String phrases =
        part.phrases().stream().map(RubricYaml::quoted).collect(Collectors.joining(", "));
    line(out, 8, "phrases", "[" + phrases + "]");
  }

  private static void rest(StringBuilder out, String model, LocalDate today) {
    out.append(
        """
        # false claims that people really make
        misconceptions:
          - id: "todo"
            says: "TODO"
            correction: "TODO"
            cost: 3
            phrases: ["todo"]
        # scores 100
        """);
    line(out, 0, "model", model);
    out.append(
        """
        # answers of several qualities with the points that they earn and the range of a fair score
        examples:
        """);
    Stream.of(Example.Kind.values()).forEach(kind -> out.append(example(kind)));
    out.append(ending(today));
  }

  private static String example(Example.Kind kind) {
    return """
          - kind: "%s"
            answer: "TODO"
            earns: []
            score: 0-100
        """
        .formatted(kind.name().toLowerCase(Locale.ROOT));
  }

  private static String ending(LocalDate today) {
    return """
        # what an answer sounds like that a person rates 1, 3 or 5
        anchors:
          1: "TODO"
          3: "TODO"
          5: "TODO"
        # the documents that the facts rest on
        sources:
          - title: "TODO"
            url: "https://example.com/todo"
            checked: %s
        """
        .formatted(today);
  }

  private static void line(StringBuilder out, int indent, String key, String value) {
    out.append(" ".repeat(indent)).append(key).append(": ").append(value).append('\n');
  }

  /** A text as a double-quoted scalar (YAML 1.2, 7.3.1), the style in which nothing is special. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> {
                  if (isReadable(c)) {
                    out.appendCodePoint(c);
                  } else {
                    out.append(c < 0x10000 ? "\\u%04X".formatted(c) : "\\U%08X".formatted(c));
                  }
                }
              }
            });
    return out.append('"').toString();
  }

  private static boolean isReadable(int c) {
    return c == ' ' || !(Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c));
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }

  /** The references without control characters, which no rubric may contain. */
  private static String model(List<String> references) {
    return String.join("\n\n", references)
        .replaceAll("\\r\\n?", "\n")
        .replaceAll("[\\p{Cc}&&[^\n]]", " ");
  }

  private static String onOneLine(String text) {
    return text.replaceAll("[\\p{C}\\p{Z}\\s]+", " ").strip();
  }
}
