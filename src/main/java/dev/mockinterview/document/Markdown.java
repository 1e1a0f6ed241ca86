package dev.mockinterview.document;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * Writes documents in GitHub-flavoured Markdown; what a text contains never becomes markup. Charts
 * are Mermaid, and what is folded is a {@code details} element.
 */
public final class Markdown {

  private static final MarkdownRenderer RENDERER =
      MarkdownRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .nodeRendererFactory(CarefulText.factory())
          .nodeRendererFactory(RawNodes.factory())
          .build();

  private final org.commonmark.node.Document document = new org.commonmark.node.Document();

  private Markdown() {}

  /** The document as text; ends with a newline. */
  public static String of(Document document) {
    Markdown markdown = new Markdown();
    markdown.add(document.blocks().get(0));
    document.letterhead().head().ifPresent(head -> markdown.paragraph(Line.of("").strong(head)));
    document.blocks().stream().skip(1).forEach(markdown::add);
    document
        .letterhead()
        .footer()
        .ifPresent(
            footer -> {
              markdown.rule();
              markdown.paragraph(Line.of(footer));
            });
    return RENDERER.render(markdown.document);
  }

  private void add(Block block) {
    if (block instanceof Block.Heading heading) {
      Heading node = new Heading();
      node.setLevel(heading.level());
      document.appendChild(Inlines.filled(node, Line.of(heading.text())));
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph.line());
    } else if (block instanceof Block.Items items) {
      items(items);
    } else if (block instanceof Block.Given given) {
      given(given);
    } else if (block instanceof Block.Exact exact) {
      document.appendChild(new RawNodes.Quote(SheetText.written(exact.text())));
    } else if (block instanceof Block.Rule) {
      rule();
    } else if (block instanceof Block.Table table) {
      document.appendChild(new MarkdownTable(RENDERER).of(table));
    } else if (block instanceof Block.Score score) {
      paragraph(Line.of("").strong(score.title() + ": " + score.words() + "."));
    } else if (block instanceof Block.Bars bars) {
      chart(Charts.mermaid(bars));
    } else if (block instanceof Block.Trend trend) {
      chart(Charts.mermaid(trend));
    } else if (block instanceof Block.Fold fold) {
      fold(fold);
    }
  }

  private void paragraph(Line line) {
    document.appendChild(Inlines.filled(new Paragraph(), line));
  }

  private void rule() {
    ThematicBreak rule = new ThematicBreak();
    rule.setLiteral("___");
    document.appendChild(rule);
  }

  private void fold(Block.Fold fold) {
    document.appendChild(new RawNodes.Html(List.of("<details>", summary(fold.title()))));
    fold.blocks().forEach(this::add);
    document.appendChild(new RawNodes.Html(List.of("</details>")));
  }

  /** The title as HTML, where Markdown's own escapes don't count. */
  private static String summary(String title) {
    String text = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<summary>" + text + "</summary>";
  }

  private void chart(List<String> lines) {
    FencedCodeBlock block = new FencedCodeBlock();
    block.setFenceCharacter("`");
    block.setOpeningFenceLength(3);
    block.setInfo("mermaid");
    block.setLiteral(String.join("\n", lines) + "\n");
    document.appendChild(block);
  }

  private void items(Block.Items items) {
    if (items.numbered()) {
      OrderedList list = new OrderedList();
      list.setMarkerStartNumber(1);
      list(list, (items.items().size() + ". ").length(), items.items());
    } else {
      list(new BulletList(), 2, items.items());
    }
  }

  private void given(Block.Given given) {
    Node parent = given.apart() ? new BlockQuote() : document;
    for (GivenText.Block block : given.text().blocks()) {
      parent.appendChild(block.code() ? code(block.lines()) : prose(block.lines()));
    }
    if (given.apart()) {
      document.appendChild(parent);
    }
  }

  /**
   * @param indent the width of the longest marker and the blank behind it
   */
  private void list(ListBlock list, int indent, List<Item> items) {
    for (Item item : items) {
      ListItem node = listItem(indent, marked(item));
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

  private static Line marked(Item item) {
    return item.mark().map(mark -> Line.of(mark.text() + " ").and(item.line())).orElse(item.line());
  }

  private static ListItem listItem(int indent, Line line) {
    ListItem item = new ListItem();
    item.setMarkerIndent(0);
    item.setContentIndent(indent);
    item.appendChild(Inlines.filled(new Paragraph(), line));
    return item;
  }

  private static Paragraph prose(List<GivenText.TextLine> lines) {
    Paragraph paragraph = new Paragraph();
    for (GivenText.TextLine line : lines) {
      if (paragraph.getFirstChild() != null) {
        paragraph.appendChild(new HardLineBreak());
      }
      MarkedWords.add(paragraph, line);
    }
    return paragraph;
  }

  /** Indented, since some readers count no more than 255 signs of a fence. */
  private static IndentedCodeBlock code(List<GivenText.TextLine> lines) {
    IndentedCodeBlock block = new IndentedCodeBlock();
    block.setLiteral(lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining()));
    return block;
  }
}
