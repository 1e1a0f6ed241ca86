package dev.mockinterview.files;

import dev.mockinterview.document.SheetText;
import dev.mockinterview.files.KitSheet.Entry;
import dev.mockinterview.files.KitSheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts that stand in a place of a kit. An empty line ends a text, but for one in a quotation;
 * the sheet itself quotes what it has from a scorecard, so that it reads back exactly.
 */
final class KitTexts {

  private static final Pattern QUOTED = Pattern.compile("\\s*> ?(.*)");
  private static final Pattern MARKED = Pattern.compile("[\"“”„«]([^\"“”„«»]+)[\"“”»]");

  private KitTexts() {}

  /** The texts in order, none of them blank. */
  static List<String> of(Entry entry) {
    return blocks(entry).stream().map(KitTexts::text).filter(text -> !text.isBlank()).toList();
  }

  /** Somebody's words: quotation marks around them only repeat what the place says already. */
  static List<String> quotes(Entry entry) {
    return blocks(entry).stream()
        .map(block -> isQuoted(block.get(0)) ? text(block) : unmarked(text(block)))
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static String unmarked(String text) {
    Matcher marked = MARKED.matcher(text.strip());
    return marked.matches() ? marked.group(1) : text;
  }

  private static List<List<String>> blocks(Entry entry) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(entry.line(), KitValues.trimmed(entry.value())));
    lines.addAll(entry.more());
    lines.add(new Line(0, ""));
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (Line line : lines) {
      if (!line.text().isBlank()) {
        block.add(line.text());
      } else if (!block.isEmpty()) {
        blocks.add(List.copyOf(block));
        block.clear();
      }
    }
    return blocks;
  }

  /** All texts of a place as one. */
  static String whole(Entry entry) {
    return String.join("\n\n", of(entry));
  }

  private static boolean isQuoted(String line) {
    return QUOTED.matcher(line).matches();
  }

  private static String text(List<String> block) {
    List<String> pieces = new ArrayList<>();
    List<String> quoted = new ArrayList<>();
    for (String line : block) {
      Matcher inQuote = QUOTED.matcher(line);
      if (inQuote.matches()) {
        quoted.add(inQuote.group(1).replaceAll("[ \t]+$", ""));
      } else {
        endQuote(quoted, pieces);
        pieces.add(line.stripTrailing());
      }
    }
    endQuote(quoted, pieces);
    return String.join("\n", pieces);
  }

  private static void endQuote(List<String> quoted, List<String> pieces) {
    if (!quoted.isEmpty()) {
      pieces.add(SheetText.read(quoted));
      quoted.clear();
    }
  }
}
