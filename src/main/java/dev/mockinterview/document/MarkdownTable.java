package dev.mockinterview.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * Makes a table whose cells are padded to their columns' widths, for those who read the plain text.
 *
 * @param renderer what the table will be written with
 */
record MarkdownTable(MarkdownRenderer renderer) {

  /** The most that cells are padded to. */
  private static final int WIDEST = 50;

  TableBlock of(Block.Table table) {
    List<List<Line>> all = new ArrayList<>();
    all.add(table.columns().stream().map(column -> Line.of(column.title())).toList());
    all.addAll(table.rows());
    List<Integer> widths =
        IntStream.range(0, table.columns().size())
            .map(i -> all.stream().mapToInt(cells -> width(cells.get(i))).max().orElse(0))
            .map(width -> Math.min(width, WIDEST))
            .boxed()
            .toList();
    TableHead head = new TableHead();
    TableBody body = new TableBody();
    for (List<Line> cells : all) {
      boolean header = head.getFirstChild() == null;
      (header ? head : body).appendChild(row(table.columns(), widths, cells, header));
    }
    TableBlock block = new TableBlock();
    block.appendChild(head);
    block.appendChild(body);
    return block;
  }

  private TableRow row(
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

  private int width(Line line) {
    return renderer.render(Inlines.filled(new Paragraph(), line)).stripTrailing().length();
  }
}
