package dev.mockinterview.document;

import dev.mockinterview.document.Line.Piece;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes the blocks of a document into its sections. */
final class HtmlBlocks {

  private final HtmlOutline outline;
  private final HtmlCharts charts = new HtmlCharts();

  HtmlBlocks(HtmlOutline outline) {
    this.outline = outline;
  }

  /** Adds a block where the document has come to. */
  void add(Block block) {
    if (block instanceof Block.Heading heading) {
      outline.begin(heading);
    } else {
      add(outline.place(), block);
    }
  }

  private void add(Element parent, Block block) {
    if (block instanceof Block.Heading heading) {
      HtmlWords.add(parent, "p", "label", heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(parent, paragraph.line());
    } else if (block instanceof Block.Items items) {
      items(parent, items);
    } else if (block instanceof Block.Given given) {
      HtmlWords.given(
          given.apart()
              ? parent.appendElement("blockquote").addClass("given")
              : parent.appendElement("div").addClass("asked"),
          given.text());
    } else if (block instanceof Block.Exact exact) {
      Element quote = parent.appendElement("blockquote").addClass("written");
      HtmlWords.lines(quote.appendElement("p").addClass("exact"), exact.text());
    } else if (block instanceof Block.Rule) {
      parent.appendElement("hr");
    } else if (block instanceof Block.Table table) {
      HtmlTable.add(parent, table, outline.id(), outline.name("Table"));
    } else if (block instanceof Block.Score score) {
      charts.add(parent, score, outline.level() <= 2);
    } else if (block instanceof Block.Bars bars) {
      charts.add(parent, bars);
    } else if (block instanceof Block.Trend trend) {
      charts.add(parent, trend);
    } else if (block instanceof Block.Fold fold) {
      Element details = parent.appendElement("details");
      HtmlWords.text(details.appendElement("summary"), fold.title());
      fold.blocks().forEach(inner -> add(details, inner));
    }
  }

  private static void paragraph(Element parent, Line line) {
    Element paragraph = HtmlWords.line(parent.appendElement("p"), line);
    List<Piece> pieces = said(line);
    boolean strong = !pieces.isEmpty() && pieces.get(0) instanceof Piece.Strong;
    if (strong && pieces.size() == 1) {
      paragraph.addClass("label");
    } else if (strong && isFilledIn(pieces.get(pieces.size() - 1))) {
      paragraph.addClass("field");
    }
  }

  private static boolean isFilledIn(Piece piece) {
    return piece instanceof Piece.Gap || piece instanceof Piece.Exact;
  }

  /** The pieces without those that are nothing. */
  private static List<Piece> said(Line line) {
    return line.pieces().stream()
        .filter(piece -> !(piece instanceof Piece.Words words && words.text().isEmpty()))
        .toList();
  }

  private static void items(Element parent, Block.Items items) {
    if (!items.numbered() && items.items().stream().allMatch(HtmlBlocks::isFact)) {
      Element facts = parent.appendElement("dl").addClass("facts");
      items.items().forEach(item -> fact(facts.appendElement("div"), item.line()));
      return;
    }
    Element list = parent.appendElement(items.numbered() ? "ol" : "ul");
    items.items().forEach(item -> item(list.appendElement("li"), item));
    if (!items.numbered()) {
      if (items.items().stream().allMatch(item -> item.mark().isPresent())) {
        list.addClass("marked");
      } else if (items.items().stream().allMatch(HtmlBlocks::isBox)) {
        list.addClass("boxes");
      }
    }
  }

  /** Whether an entry says what something is: its name, a colon, and the value. */
  private static boolean isFact(Item item) {
    List<Piece> pieces = said(item.line());
    return item.mark().isEmpty()
        && item.details().isEmpty()
        && pieces.size() > 1
        && pieces.get(0) instanceof Piece.Strong name
        && name.text().endsWith(":");
  }

  private static void fact(Element parent, Line line) {
    List<Piece> pieces = said(line);
    HtmlWords.line(parent.appendElement("dt"), new Line(pieces.subList(0, 1)));
    HtmlWords.line(parent.appendElement("dd"), new Line(pieces.subList(1, pieces.size())));
  }

  private static boolean isBox(Item item) {
    List<Piece> pieces = said(item.line());
    return !pieces.isEmpty() && pieces.get(0) instanceof Piece.Box;
  }

  private static void item(Element entry, Item item) {
    item.mark()
        .ifPresent(
            mark -> {
              HtmlWords.mark(entry, "span", mark).addClass("badge");
              HtmlWords.text(entry, " ");
            });
    HtmlWords.line(entry, item.line());
    if (!item.details().isEmpty()) {
      Element details = entry.appendElement("ul").addClass("details");
      item.details().forEach(line -> HtmlWords.line(details.appendElement("li"), line));
    }
  }
}
