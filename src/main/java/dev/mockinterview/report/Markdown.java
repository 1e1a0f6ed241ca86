package dev.mockinterview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Builds a Markdown document block by block; what a text contains never becomes markup. */
final class Markdown {

  private static final MarkdownRenderer RENDERER =
      MarkdownRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .nodeRendererFactory(CarefulText.factory())
          .nodeRendererFactory(RawNodes.factory())
          .build();

  /** The most that the cells of a table are padded to. */
  private static final int WIDEST = 50;

  private final Document document = new Document();

  /** An entry of a list with lines that belong to it. */
  record Item(Line line, List<Line> details) {

    Item {
      details = List.copyOf(details);
    }
  }

  /** The column of a table; numbers stand at its right side. */
  record Column(String title, boolean number) {}

  void heading(int level, String text) {
    Heading heading = new Heading();
    heading.setLevel(level);
    document.appendChild(Inlines.filled(heading, Line.of(text)));
  }

  void paragraph(Line line) {
    document.appendChild(Inlines.filled(new Paragraph(), line));
  }

  void paragraph(String text) {
    paragraph(Line.of(text));
  }

  void bullets(List<Item> items) {
    list(new BulletList(), 2, items);
  }

  void numbered(List<Item> items) {
    OrderedList list = new OrderedList();
    list.setMarkerStartNumber(1);
    list(list, (items.size() + ". ").length(), items);
  }

  /** The text as it was given, as part of the document. */
  void given(GivenText text) {
    addBlocks(document, text);
  }

  /** The text as it was given, set apart. */
  void quote(GivenText text) {
    BlockQuote quote = new BlockQuote();
    addBlocks(quote, text);
    document.appendChild(quote);
  }

  /** The text set apart so that it can be read back exactly. */
  void exact(String text) {
    document.appendChild(new RawNodes.Quote(SheetText.written(text)));
  }

  /** A line across the page, to write on. */
  void rule() {
    ThematicBreak rule = new ThematicBreak();
    rule.setLiteral("___");
    document.appendChild(rule);
  }

  void table(List<Column> columns, List<List<Line>> rows) {
    List<List<Line>> all = new ArrayList<>();
    all.add(columns.stream().map(column -> Line.of(column.title())).toList());
    all.addAll(rows);
    List<Integer> widths =
        IntStream.range(0, columns.size())
            .map(i -> all.stream().mapToInt(cells -> width(cells.get(i))).max().orElse(0))
            .map(width -> Math.min(width, WIDEST))
            .boxed()
            .toList();
    TableHead head = new TableHead();
    TableBody body = new TableBody();
    for (List<Line> cells : all) {
      boolean header = head.getFirstChild() == null;
      (header ? head : body).appendChild(row(columns, widths, cells, header));
    }
    TableBlock table = new TableBlock();
    table.appendChild(head);
    table.appendChild(body);
    document.appendChild(table);
  }

  /** The document as text. */
  String render() {
    return RENDERER.render(document);
  }

  /** A row whose cells are padded to the columns' widths, for those who read the plain text. */
  private static TableRow row(
      List<Column> columns, List<Integer> widths, List<Line> cells, boolean header) {
    TableRow row = new TableRow();
    for (int i = 0; i < columns.size(); i++) {
      boolean number = columns.get(i).number();
      String padding = " ".repeat(Math.max(0, widths.get(i) - width(cells.get(i))) + 1);
      TableCell cell = new TableCell();
      cell.setHeader(header);
      cell.setAlignment(number ? TableCell.Alignment.RIGHT : TableCell.Alignment.LEFT);
      cell.appendChild(new Text(number ? padding : " "));
      Inlines.filled(cell, cells.get(i)).appendChild(new Text(number ? " " : padding));
      row.appendChild(cell);
    }
    return row;
  }

  private static int width(Line line) {
    return RENDERER.render(Inlines.filled(new Paragraph(), line)).stripTrailing().length();
  }

  /**
   * @param indent the width of the longest marker and the blank behind it
   */
  private void list(ListBlock list, int indent, List<Item> items) {
    for (Item item : items) {
      ListItem node = listItem(indent, item.line());
      if (!item.details().isEmpty()) {
        BulletList inner = new BulletList();
        inner.setTight(true);
        item.details().forEach(line -> inner.appendChild(listItem(2, line)));
        node.appendChild(inner);
      }
      list.appendChild(node);
    }
    list.setTight(true);
    document.appendChild(list);
  }

  private static ListItem listItem(int indent, Line line) {
    ListItem item = new ListItem();
    item.setMarkerIndent(0);
    item.setContentIndent(indent);
    item.appendChild(Inlines.filled(new Paragraph(), line));
    return item;
  }

  private static void addBlocks(Node parent, GivenText text) {
    for (GivenText.Block block : text.blocks()) {
      parent.appendChild(block.code() ? code(block.lines()) : prose(block.lines()));
    }
  }

  private static Paragraph prose(List<String> lines) {
    Paragraph paragraph = new Paragraph();
    for (String line : lines) {
      if (paragraph.getFirstChild() != null) {
        paragraph.appendChild(new HardLineBreak());
      }
      Inlines.addWords(paragraph, line.strip());
    }
    return paragraph;
  }

  /** Indented, since some readers count no more than 255 signs of a fence. */
  private static IndentedCodeBlock code(List<String> lines) {
    IndentedCodeBlock block = new IndentedCodeBlock();
    block.setLiteral(String.join("\n", lines) + "\n");
    return block;
  }
}
