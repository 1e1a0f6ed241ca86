package dev.mockinterview.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of a YAML file that remembers its line. Every scalar stays the text that it is. */
sealed interface YamlNode {

  /** The line on which it starts, from 1. */
  int line();

  /** The value at a key; empty where there is none or this is no mapping. */
  default Optional<YamlNode> at(String key) {
    return this instanceof Mapping mapping
        ? Optional.ofNullable(mapping.entries().get(key)).map(Entry::value)
        : Optional.empty();
  }

  /** The text at a key; empty where there is none. */
  default Optional<String> textAt(String key) {
    return at(key).filter(Scalar.class::isInstance).map(Scalar.class::cast).map(Scalar::text);
  }

  /** The items of the list at a key; empty where there is none. */
  default List<YamlNode> itemsAt(String key) {
    return at(key)
        .filter(Sequence.class::isInstance)
        .map(Sequence.class::cast)
        .map(Sequence::items)
        .orElse(List.of());
  }

  /** What it is, in words for a message. */
  String kind();

  /**
   * Keys with values, in the order of the file.
   *
   * @param entries by key
   */
  record Mapping(int line, Map<String, Entry> entries) implements YamlNode {
    @Override
    public String kind() {
      return "keys with values";
    }
  }

  /**
   * A list.
   *
   * @param items its items in order
   */
  record Sequence(int line, List<YamlNode> items) implements YamlNode {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /**
   * A text or number.
   *
   * @param text as it is written, without quotes
   */
  record Scalar(int line, String text) implements YamlNode {
    @Override
    public String kind() {
      return "text";
    }
  }

  /** A place where a value should be and nothing is, or {@code null}. */
  record Nothing(int line) implements YamlNode {
    @Override
    public String kind() {
      return "nothing";
    }
  }

  /**
   * A key's place and value.
   *
   * @param line the line of the key
   */
  record Entry(int line, YamlNode value) {}
}
