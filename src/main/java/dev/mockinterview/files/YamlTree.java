package dev.mockinterview.files;

import dev.mockinterview.files.YamlNode.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a YAML text into nodes with lines. Takes the plain part of YAML only: one document without
 * anchors, aliases and tags, so that a file can neither blow up nor name a Java type.
 */
final class YamlTree {

  private static final YAMLFactory YAML = new YAMLFactory();
  private static final int DEEPEST = 20;

  /** Reading can't go on after it. */
  private static final class Refused extends RuntimeException {

    private final int line;

    Refused(int line, String message) {
      super(message);
      this.line = line;
    }
  }

  private final YAMLParser parser;
  private final FileProblems problems;
  private boolean plain = true;

  private YamlTree(YAMLParser parser, FileProblems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** The text's only document; empty where it can't be read, and then a problem says why. */
  static Optional<YamlNode> parse(String text, FileProblems problems) {
    try (YAMLParser parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), text)) {
      return new YamlTree(parser, problems).document();
    } catch (Refused e) {
      problems.add(e.line, String.valueOf(e.getMessage()));
    } catch (JacksonException e) {
      problems.add(line(e, text), message(e));
    }
    return Optional.empty();
  }

  private Optional<YamlNode> document() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new Refused(1, "the file is empty");
    }
    YamlNode root = node(first, 0);
    if (parser.nextToken() != null) {
      throw new Refused(line(), "a second document starts here; a file holds one");
    }
    return plain ? Optional.of(root) : Optional.empty();
  }

  private YamlNode node(JsonToken token, int depth) {
    int line = line();
    refuseSpecials(line);
    if (depth > DEEPEST) {
      throw new Refused(line, "more than " + DEEPEST + " levels inside each other");
    }
    return switch (token) {
      case START_OBJECT -> mapping(line, depth);
      case START_ARRAY -> sequence(line, depth);
      case VALUE_NULL -> new YamlNode.Nothing(line);
      default -> new YamlNode.Scalar(line, parser.getString());
    };
  }

  private YamlNode mapping(int line, int depth) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    boolean named = parser.getObjectId() != null || parser.getTypeId() != null;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      int keyLine = line();
      if (!named) { // at the first key, Jackson still shows the mapping's own anchor and tag
        refuseSpecials(keyLine);
      }
      named = false;
      Entry entry = new Entry(keyLine, node(parser.nextToken(), depth + 1));
      Entry earlier = entries.putIfAbsent(key, entry);
      if (earlier != null) {
        problems.add(
            keyLine, "\"" + key + "\" stands twice, the first time in line " + earlier.line());
      }
    }
    return new YamlNode.Mapping(line, entries);
  }

  private YamlNode sequence(int line, int depth) {
    List<YamlNode> items = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      items.add(node(token, depth + 1));
      token = parser.nextToken();
    }
    return new YamlNode.Sequence(line, items);
  }

  private void refuseSpecials(int line) {
    if (parser.isCurrentAlias()) {
      refuse(line, "aliases (*name) are not allowed; write the text out");
    } else if (parser.getObjectId() != null) {
      refuse(line, "anchors (&name) are not allowed; write the text out where it is needed");
    } else if (parser.getTypeId() != null) {
      refuse(line, "tags (!name) are not allowed; quote a text that starts with \"!\"");
    }
  }

  private void refuse(int line, String message) {
    plain = false;
    problems.add(line, message);
  }

  private int line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  private static int line(JacksonException e, String text) {
    if (e.getCause() instanceof MarkedYamlEngineException marked) {
      return marked.getProblemMark().map(Mark::getLine).orElse(0) + 1;
    }
    if (e.getCause() instanceof ReaderException reader) {
      int end = text.offsetByCodePoints(0, Math.min(reader.getPosition(), codePoints(text)));
      return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
    return Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
  }

  private static int codePoints(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String message(JacksonException e) {
    if (e.getCause() instanceof ReaderException reader) {
      return "the character U+%04X is not allowed".formatted(reader.getCodePoint());
    }
    String message =
        e.getCause() instanceof MarkedYamlEngineException marked
            ? marked.getProblem()
            : e.getOriginalMessage();
    if (message.startsWith("Expected a property name")) {
      return "not valid YAML: a key must be plain text";
    }
    return "not valid YAML: " + message.lines().findFirst().orElse("unreadable");
  }
}
