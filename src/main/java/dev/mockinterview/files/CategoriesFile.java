package dev.mockinterview.files;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Understands {@code questions/categories.yaml}: which categories there are, in which order. */
final class CategoriesFile {

  private CategoriesFile() {}

  /** The ids; empty where anything in the file is wrong. */
  static Optional<List<String>> read(YamlNode root, FileProblems problems) {
    Set<String> ids = new LinkedHashSet<>();
    return Fields.read(
        root,
        "the file",
        problems,
        fields ->
            fields
                .list("categories")
                .atLeast(1)
                .read((item, faults) -> category(item, ids, faults)));
  }

  private static Optional<String> category(YamlNode item, Set<String> ids, FileProblems problems) {
    Optional<String> id = YamlText.of(item, "a category", problems);
    if (id.isPresent() && !YamlText.isId(id.get())) {
      problems.add(
          item.line(),
          "a category must be lower-case words joined by hyphens, was \"" + id.get() + "\"");
    } else if (id.isPresent() && !ids.add(id.get())) {
      problems.add(item.line(), "category \"" + id.get() + "\" stands twice");
    }
    return id;
  }
}
