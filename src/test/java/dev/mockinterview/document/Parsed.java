package dev.mockinterview.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A document as a reader's program understands it. */
public final class Parsed {

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

  private final List<Node> nodes = new ArrayList<>();

  public Parsed(String document) {
    collect(PARSER.parse(document));
  }

  private void collect(Node node) {
    nodes.add(node);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child);
    }
  }

  public List<String> headings() {
    return all(Heading.class).stream().map(h -> h.getLevel() + " " + text(h)).toList();
  }

  /** The number of cells in each row, table by table. */
  public List<List<Integer>> tables() {
    return all(TableBlock.class).stream()
        .map(
            table ->
                nodes.stream()
                    .filter(n -> n instanceof TableRow && n.getParent().getParent() == table)
                    .map(row -> (int) nodes.stream().filter(n -> isCell(n, row)).count())
                    .toList())
        .toList();
  }

  private static boolean isCell(Node node, Node row) {
    return node instanceof TableCell && node.getParent() == row;
  }

  public List<String> links() {
    return all(Link.class).stream().map(Link::getDestination).toList();
  }

  /** How often each kind of node stands in the document, except for what any text is made of. */
  public Map<String, Long> structure() {
    return nodes.stream()
        .filter(n -> !(n instanceof Text || n instanceof Code))
        .collect(
            Collectors.groupingBy(
                n -> n.getClass().getSimpleName(), TreeMap::new, Collectors.counting()));
  }

  public int listItems() {
    return all(ListItem.class).size();
  }

  /** The texts that a host would look through for addresses and mentions. */
  public List<String> texts() {
    return all(Text.class).stream().map(Text::getLiteral).toList();
  }

  /** What a host would bring to life: addresses, mentions and the like outside of code. */
  public List<String> live() {
    return texts().stream()
        .filter(text -> HostMarkup.stretches(text).stream().anyMatch(HostMarkup.Stretch::live))
        .toList();
  }

  public <N extends Node> List<N> all(Class<N> kind) {
    return nodes.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** What a reader sees of a node, line by line. */
  public static String text(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    }
    if (node instanceof Code code) {
      return code.getLiteral();
    }
    if (node instanceof IndentedCodeBlock block) {
      return block.getLiteral();
    }
    if (node instanceof HardLineBreak || node instanceof SoftLineBreak) {
      return "\n";
    }
    StringBuilder all = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      all.append(text(child));
    }
    return all.toString();
  }
}
