package dev.mockinterview.document;

import dev.mockinterview.document.Line.Piece;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes a table that scrolls by itself where the screen is too narrow for it. */
final class HtmlTable {

  private HtmlTable() {}

  /**
   * @param heading the id of what the table stands under
   * @param name what the part of the page is called that scrolls
   */
  static void add(Element parent, Block.Table table, String heading, String name) {
    Element region = parent.appendElement("div").addClass("table");
    region.attr("role", "region").attr("aria-label", name).attr("tabindex", "0");
    Element element = region.appendElement("table").attr("aria-labelledby", heading);
    Element head = element.appendElement("thead").appendElement("tr");
    for (Column column : table.columns()) {
      Element cell = head.appendElement("th").attr("scope", "col");
      HtmlWords.text(column.number() ? cell.addClass("number") : cell, column.title());
    }
    Element body = element.appendElement("tbody");
    table.rows().forEach(row -> row(body.appendElement("tr"), table.columns(), row));
  }

  private static void row(Element row, List<Column> columns, List<Line> cells) {
    for (int i = 0; i < cells.size(); i++) {
      boolean number = columns.get(i).number();
      boolean first = i == 0 && !number;
      Element cell = row.appendElement(first ? "th" : "td");
      if (first) {
        cell.attr("scope", "row");
      }
      HtmlWords.line(number ? cell.addClass("number") : cell, cells.get(i));
    }
    if (!cells.isEmpty() && standsOut(cells.get(0))) {
      row.addClass("total");
    }
  }

  /** A row whose name stands out sums up the others. */
  private static boolean standsOut(Line line) {
    return line.pieces().stream().anyMatch(Piece.Strong.class::isInstance)
        && line.pieces().stream()
            .allMatch(
                piece ->
                    piece instanceof Piece.Strong
                        || (piece instanceof Piece.Words words && words.text().isBlank()));
  }
}
