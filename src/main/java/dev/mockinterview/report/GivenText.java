package dev.mockinterview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text of several lines as a person gave it: prose in paragraphs, code with its indentation.
 *
 * @param blocks its blocks in order
 */
record GivenText(List<Block> blocks) {

  private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}|~{3,})[^`]*");

  /** Lines that stand together. */
  record Block(boolean code, List<String> lines) {

    Block {
      lines = List.copyOf(lines);
    }
  }

  GivenText {
    blocks = List.copyOf(blocks);
  }

  /**
   * Cuts a text at its blank lines. A block with an indented line is code, and so is what stands
   * between fences; code goes on over blank lines.
   */
  static GivenText of(String text) {
    List<Block> blocks = new ArrayList<>();
    List<String> open = new ArrayList<>();
    boolean code = false;
    boolean fenced = false;
    for (String line : Plain.lines(text)) {
      if (line.isEmpty() && !fenced) {
        close(blocks, open, code);
        code = false;
        continue;
      }
      boolean fence = FENCE.matcher(line).matches();
      fenced ^= fence;
      code |= fence || fenced || line.startsWith("\t") || line.startsWith("  ");
      open.add(line);
    }
    close(blocks, open, code);
    return new GivenText(blocks);
  }

  private static void close(List<Block> blocks, List<String> open, boolean code) {
    if (open.isEmpty()) {
      return;
    }
    Block last = blocks.isEmpty() ? new Block(false, List.of()) : blocks.get(blocks.size() - 1);
    if (code && last.code()) {
      List<String> joined = new ArrayList<>(last.lines());
      joined.add("");
      joined.addAll(open);
      blocks.set(blocks.size() - 1, new Block(true, joined));
    } else {
      blocks.add(new Block(code, open));
    }
    open.clear();
  }
}
