package dev.mockinterview.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Adds an item to a list in a YAML text and leaves the rest of the text as it is. */
final class YamlAddition {

  private YamlAddition() {}

  /**
   * The text with one more item at the end of a list.
   *
   * @param key the list's key at the top of the text
   * @param item the item's lines
   * @param file names the text in messages
   * @throws BadFileException where the list isn't written one item below the other
   */
  static String to(String text, String key, List<String> item, Path file) {
    YamlNode root =
        YamlTree.parse(text, new FileProblems(file.toString())).orElseThrow(() -> refusal(file));
    List<YamlNode> items = root.itemsAt(key);
    List<String> lines = new ArrayList<>(List.of(text.stripTrailing().split("\\R", -1)));
    if (items.isEmpty()) {
      throw refusal(file);
    }
    String last = lines.get(items.get(items.size() - 1).line() - 1);
    int dash = last.indexOf('-');
    if (dash < 0 || !last.substring(0, dash).isBlank()) {
      throw refusal(file);
    }
    String indent = last.substring(0, dash);
    List<String> added = new ArrayList<>();
    for (int i = 0; i < item.size(); i++) {
      added.add(indent + (i == 0 ? "- " : "  ") + item.get(i));
    }
    lines.addAll(lineBehind(root, key, lines.size()), added);
    return String.join("\n", lines) + "\n";
  }

  static BadFileException refusal(Path file) {
    return new BadFileException(
        file + ": can't be added to as it is written; add the entry by hand and try again");
  }

  /** The index of the line with which the next key begins. */
  private static int lineBehind(YamlNode root, String key, int end) {
    if (!(root instanceof YamlNode.Mapping mapping)) {
      return end;
    }
    List<String> keys = List.copyOf(mapping.entries().keySet());
    int next = keys.indexOf(key) + 1;
    return next == keys.size() ? end : List.copyOf(mapping.entries().values()).get(next).line() - 1;
  }
}
