package dev.mockinterview.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The list at a key of a mapping, with the demands that a reader makes on it. It is empty where the
 * list is absent or something else stands in its place.
 *
 * @param line the line of its key, or of the mapping where it is absent
 * @param list its items; empty where there is no list
 * @param absent what to report where the key is absent; empty where it is there
 */
record YamlList(
    String key,
    int line,
    Optional<List<YamlNode>> list,
    Optional<String> absent,
    FileProblems problems) {

  /** Reports the list that is absent or has too few items. */
  YamlList atLeast(int fewest) {
    if (absent.isPresent()) {
      problems.add(line, absent.get());
    } else if (list.isPresent() && list.get().size() < fewest) {
      String demand = fewest == 1 ? " must not be empty" : " needs at least " + fewest + " entries";
      problems.add(line, "\"" + key + "\"" + demand);
    }
    return this;
  }

  /**
   * Reports items whose {@code id} an earlier one has.
   *
   * @param what names an item in messages
   */
  YamlList uniqueIds(String what) {
    Map<String, Integer> lines = new HashMap<>();
    for (YamlNode item : items()) {
      Optional<String> id = item.textAt("id");
      Integer earlier = id.isPresent() ? lines.putIfAbsent(id.get(), item.line()) : null;
      if (earlier != null) {
        problems.add(
            item.line(),
            "%s \"%s\" stands twice, the first time in line %d"
                .formatted(what, id.orElse(""), earlier));
      }
    }
    return this;
  }

  /** What the reader makes of the items, without those that it refuses. */
  <T> List<T> read(BiFunction<YamlNode, FileProblems, Optional<T>> reader) {
    return items().stream().flatMap(item -> reader.apply(item, problems).stream()).toList();
  }

  /**
   * What the reader makes of items that are mappings, without those that are wrong.
   *
   * @param what names an item in messages
   */
  <T> List<T> read(String what, Function<Fields, T> reader) {
    return read((item, faults) -> Fields.read(item, what, faults, reader));
  }

  private List<YamlNode> items() {
    return list.orElse(List.of());
  }

  /**
   * The items as texts, without those that are wrong.
   *
   * @param fault what is wrong with a text; empty where it is sound
   */
  List<String> texts(Function<String, Optional<String>> fault) {
    return read(
        (item, faults) ->
            YamlText.of(item, "an entry of \"" + key + "\"", faults)
                .filter(
                    text -> {
                      Optional<String> found = fault.apply(text);
                      found.ifPresent(message -> faults.add(item.line(), message));
                      return found.isEmpty();
                    }));
  }

  /** The items as texts, without those that are wrong. */
  List<String> texts() {
    return read((item, faults) -> YamlText.of(item, "an entry of \"" + key + "\"", faults));
  }
}
