package dev.mockinterview.document;

import dev.mockinterview.document.Line.Piece;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Makes nodes of the words of a line; the only way of a text into a document, save for code. */
final class Inlines {

  private static final Pattern BACKTICKS_OR_NONE = Pattern.compile("`+|[^`]+");

  private Inlines() {}

  /** The node with the line's pieces added to it. */
  static <N extends Node> N filled(N parent, Line line) {
    for (Piece piece : line.pieces()) {
      if (piece instanceof Piece.Words words) {
        addWords(parent, words.text());
      } else if (piece instanceof Piece.Strong strong) {
        StrongEmphasis node = new StrongEmphasis();
        addWords(node, strong.text());
        parent.appendChild(node);
      } else if (piece instanceof Piece.Code code) {
        addCode(parent, code.text());
      } else if (piece instanceof Piece.Box box) {
        parent.appendChild(new RawNodes.Words(box.ticked() ? "[x] " : "[ ] "));
      } else if (piece instanceof Piece.Gap) {
        parent.appendChild(new RawNodes.Words("______"));
      } else if (piece instanceof Piece.Exact exact) {
        parent.appendChild(new RawNodes.Words(SheetText.escaped(exact.text())));
      } else if (piece instanceof Piece.Link link) {
        Link node = new Link(withoutEntities(link.target()), null);
        addWords(node, link.text());
        parent.appendChild(node);
      }
    }
    return parent;
  }

  /** Adds a clean text in one line. */
  static void addWords(Node parent, String line) {
    for (HostMarkup.Stretch stretch : HostMarkup.stretches(line)) {
      if (stretch.live()) {
        addCode(parent, stretch.text());
      } else if (stretch.text().startsWith("+")) {
        parent.appendChild(new Text("+"));
        parent.appendChild(new Text(stretch.text().substring(1)));
      } else {
        parent.appendChild(new Text(stretch.text()));
      }
    }
  }

  /** Keeps backticks outside of code: some readers count no more than 80 of them. */
  private static void addCode(Node parent, String name) {
    Matcher parts = BACKTICKS_OR_NONE.matcher(name);
    while (parts.find()) {
      boolean backticks = parts.group().startsWith("`");
      parent.appendChild(backticks ? new Text(parts.group()) : new Code(parts.group()));
    }
  }

  /** The renderer writes a link's target as it is, and a reader would resolve entities in it. */
  private static String withoutEntities(String target) {
    return target.replaceAll("&(?=#?[A-Za-z0-9]+;)", "&amp;");
  }
}
