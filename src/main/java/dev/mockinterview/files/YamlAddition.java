package dev.mockinterview.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds an item to a list in a YAML text and leaves the rest of the text as it is. */
final class YamlAddition {

  /** What ends a line in YAML 1.2; in Java's {@code \R} there are more. */
  private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

  private final String text;

  /** The offset at which each line begins. */
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  private final String lineEnd;

  private YamlAddition(String text) {
    this.text = text;
    Matcher ends = LINE_END.matcher(text);
    this.lineEnd = ends.find() ? ends.group() : "\n";
    ends.reset();
    while (ends.find()) {
      starts.add(ends.end());
    }
  }

  /**
   * The text with one more item at the end of a list.
   *
   * @param key the list's key at the top of the text
   * @param item the item's lines
   * @param file names the text in messages
   * @throws BadFileException where the list isn't written one item below the other
   */
  static String to(String text, String key, List<String> item, Path file) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    YamlNode root =
        YamlTree.parse(unmarked, new FileProblems(file.toString()))
            .orElseThrow(() -> refusal(file));
    List<YamlNode> items = root.itemsAt(key);
    if (items.isEmpty()) {
      throw refusal(file);
    }
    YamlAddition addition = new YamlAddition(text);
    int last = items.get(items.size() - 1).line() - 1;
    String line = addition.line(last);
    int dash = line.indexOf('-');
    if (dash < 0 || !line.substring(0, dash).isBlank()) {
      throw refusal(file);
    }
    return addition.with(
        item, line.substring(0, dash), addition.lineBehind(last, nextKey(root, key)));
  }

  static BadFileException refusal(Path file) {
    return new BadFileException(
        file + ": can't be added to as it is written; add the entry by hand and try again");
  }

  private String with(List<String> item, String indent, int line) {
    int offset = start(line);
    StringBuilder out = new StringBuilder(text.substring(0, offset));
    if (offset == text.length() && !line(starts.size() - 1).isEmpty()) {
      out.append(lineEnd); // the last line has none
    }
    for (int i = 0; i < item.size(); i++) {
      out.append(indent).append(i == 0 ? "- " : "  ").append(item.get(i)).append(lineEnd);
    }
    return out.append(text, offset, text.length()).toString();
  }

  /**
   * The index of the line behind the list. Blank lines and comments at the margin belong to what
   * follows.
   */
  private int lineBehind(int last, int next) {
    int line = Math.min(next, starts.size());
    while (line - 1 > last && (line(line - 1).isBlank() || line(line - 1).startsWith("#"))) {
      line--;
    }
    return line;
  }

  private int start(int line) {
    return line < starts.size() ? starts.get(line) : text.length();
  }

  private String line(int index) {
    return text.substring(start(index), start(index + 1));
  }

  /** The index of the line with which the next key begins; beyond all lines where none does. */
  private static int nextKey(YamlNode root, String key) {
    if (!(root instanceof YamlNode.Mapping mapping)) {
      return Integer.MAX_VALUE;
    }
    List<String> keys = List.copyOf(mapping.entries().keySet());
    int next = keys.indexOf(key) + 1;
    return next == keys.size()
        ? Integer.MAX_VALUE
        : List.copyOf(mapping.entries().values()).get(next).line() - 1;
  }
}
