package dev.mockinterview.files;

import dev.mockinterview.bank.Nearest;
import dev.mockinterview.files.YamlNode.Entry;
import dev.mockinterview.files.YamlNode.Mapping;
import dev.mockinterview.files.YamlNode.Sequence;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the values of one YAML mapping and reports each fault at its line. Where a value is missing
 * or wrong a stand-in is returned, so that one pass finds all faults; what was built from stand-ins
 * is thrown away. A key that is never asked for is unknown.
 */
final class Fields {

  private final Mapping mapping;
  private final String what;
  private final FileProblems problems;
  private final int problemsBefore;
  private final Set<String> asked = new LinkedHashSet<>();

  private Fields(Mapping mapping, String what, FileProblems problems) {
    this.mapping = mapping;
    this.what = what;
    this.problems = problems;
    this.problemsBefore = problems.count();
  }

  /**
   * What the reader makes of a mapping; empty where anything in it is wrong.
   *
   * @param what names the thing in messages, for example "point"
   */
  static <T> Optional<T> read(
      YamlNode node, String what, FileProblems problems, Function<Fields, T> reader) {
    if (!(node instanceof Mapping mapping)) {
      problems.add(node.line(), what + " must be keys with values, not " + node.kind());
      return Optional.empty();
    }
    Fields fields = new Fields(mapping, what, problems);
    Optional<T> value = Optional.empty();
    try {
      value = Optional.of(reader.apply(fields));
    } catch (IllegalArgumentException e) {
      if (fields.isSound()) {
        String message = String.valueOf(e.getMessage());
        problems.add(fields.lineOfSubject(message), message);
      }
    }
    fields.reportUnknown();
    return fields.isSound() ? value : Optional.empty();
  }

  /** Whether no fault has been found in the mapping so far. */
  boolean isSound() {
    return problems.count() == problemsBefore;
  }

  /** Whether the key is there. */
  boolean has(String key) {
    return entry(key).isPresent();
  }

  /** A text that must be there. */
  String text(String key) {
    if (!has(key)) {
      problem(key, absent(key));
    }
    return optionalText(key).orElse("stand-in");
  }

  /** A text that must be the one that the file's name asks for. */
  void expect(String key, String expected) {
    String text = text(key);
    if (isSound() && !text.equals(expected)) {
      problem(
          key, "\"%s\" is \"%s\", but the file is named %s.yaml".formatted(key, text, expected));
    }
  }

  /** A text that may be absent. */
  Optional<String> optionalText(String key) {
    return entry(key).flatMap(entry -> YamlText.of(entry.value(), quoted(key), problems));
  }

  /** A whole number that must be there. */
  int whole(String key) {
    return parsed(key, 1, "a whole number", YamlText::whole);
  }

  /** A whole number that may be absent. */
  Optional<Integer> optionalWhole(String key) {
    return !has(key) ? Optional.empty() : Optional.of(whole(key));
  }

  /** One of an enum's constants, written in lower case. */
  <E extends Enum<E>> E choice(String key, Class<E> type, E standIn) {
    return parsed(
        key,
        standIn,
        "one of " + String.join(", ", YamlText.names(type)),
        text -> YamlText.constant(text, type));
  }

  /** Like {@link #choice}, with a value for the key that is absent. */
  <E extends Enum<E>> E optionalChoice(String key, Class<E> type, E absent) {
    return !has(key) ? absent : choice(key, type, absent);
  }

  /**
   * A text that the parser makes something of; what it refuses with an exception is reported.
   *
   * @param shape what the text must be, in words
   */
  <T> T parsed(String key, T standIn, String shape, Function<String, T> parser) {
    int before = problems.count();
    String text = text(key);
    if (problems.count() > before) {
      return standIn;
    }
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      problem(key, "\"%s\" must be %s, was \"%s\"".formatted(key, shape, text));
      return standIn;
    }
  }

  /** The list at a key; an empty one where the key is absent. */
  YamlList list(String key) {
    Optional<YamlNode> value = entry(key).map(Entry::value);
    Optional<List<YamlNode>> items =
        value.flatMap(
            v -> v instanceof Sequence list ? Optional.of(list.items()) : Optional.empty());
    if (value.isPresent() && items.isEmpty()) {
      problem(key, quoted(key) + " must be a list, not " + value.get().kind());
    }
    return new YamlList(
        key,
        lineOf(key).orElse(mapping.line()),
        items,
        has(key) ? Optional.empty() : Optional.of(absent(key)),
        problems);
  }

  /** A mapping that must be there. */
  <T> Optional<T> nested(String key, Function<Fields, T> reader) {
    if (!has(key)) {
      problem(key, absent(key));
    }
    return entry(key).flatMap(entry -> read(entry.value(), quoted(key), problems, reader));
  }

  /** Reports a fault at the line of a key, or of the mapping where the key is absent. */
  void problem(String key, String message) {
    problems.add(lineOf(key).orElse(mapping.line()), message);
  }

  private Optional<Entry> entry(String key) {
    asked.add(key);
    return Optional.ofNullable(mapping.entries().get(key));
  }

  private void reportUnknown() {
    mapping.entries().keySet().stream()
        .filter(key -> !asked.contains(key))
        .forEach(
            key ->
                problem(
                    key,
                    "unknown key " + quoted(key) + " in " + what + Nearest.suggestion(key, asked)));
  }

  /** The line of the key that a refusal such as "minutes must be 1 to 60" speaks of. */
  private int lineOfSubject(String message) {
    return Arrays.stream(message.split(" ", 3))
        .limit(2)
        .flatMap(word -> lineOf(word).stream())
        .findFirst()
        .orElse(mapping.line());
  }

  private Optional<Integer> lineOf(String key) {
    return Optional.ofNullable(mapping.entries().get(key)).map(Entry::line);
  }

  private String absent(String key) {
    return what + " has no " + quoted(key);
  }

  private static String quoted(String key) {
    return '"' + key + '"';
  }
}
