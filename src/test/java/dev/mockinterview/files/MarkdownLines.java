package dev.mockinterview.files;

import dev.mockinterview.document.Parsed;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The text of a Markdown document, line by line, as {@link DocumentFigures} wants it. */
final class MarkdownLines {

  private MarkdownLines() {}

  /** The text of a document without what was quoted. */
  static List<String> of(String markdown) {
    List<String> lines = new ArrayList<>();
    for (Node node : new Parsed(markdown).all(Node.class)) {
      if (node instanceof TableRow) {
        List<String> cells = new ArrayList<>();
        for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
          cells.add(Parsed.text(cell));
        }
        lines.add(String.join(" ", cells));
      } else if (node instanceof Heading || (node instanceof Paragraph && !isQuoted(node))) {
        lines.addAll(Parsed.text(node).lines().toList());
      }
    }
    return lines;
  }

  private static boolean isQuoted(Node node) {
    for (Node parent = node; parent != null; parent = parent.getParent()) {
      if (parent instanceof BlockQuote || parent instanceof TableCell) {
        return true;
      }
    }
    return false;
  }
}
