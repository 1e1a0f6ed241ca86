package dev.mockinterview.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A document: its parts in order, whatever it is written as.
 *
 * @param letterhead who gives it out
 * @param blocks its parts; the first is its title
 */
public record Document(Letterhead letterhead, List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty() || !(blocks.get(0) instanceof Block.Heading first) || first.level() != 1) {
      throw new IllegalArgumentException("a document begins with its title, was " + blocks);
    }
  }

  /** What the document is called. */
  public String title() {
    return ((Block.Heading) blocks.get(0)).text();
  }

  /** Puts a document together, block by block. */
  public static final class Builder {

    private final List<Block> blocks = new ArrayList<>();

    public void heading(int level, String text) {
      blocks.add(new Block.Heading(level, text));
    }

    public void paragraph(Line line) {
      blocks.add(new Block.Paragraph(line));
    }

    public void paragraph(String text) {
      paragraph(Line.of(text));
    }

    public void bullets(List<Item> items) {
      blocks.add(new Block.Items(false, items));
    }

    public void numbered(List<Item> items) {
      blocks.add(new Block.Items(true, items));
    }

    /** The text as it was given, as part of the document. */
    public void given(GivenText text) {
      blocks.add(new Block.Given(text, false));
    }

    /** The text as it was given, set apart. */
    public void quote(GivenText text) {
      blocks.add(new Block.Given(text, true));
    }

    /** The text set apart so that it can be read back exactly. */
    public void exact(String text) {
      blocks.add(new Block.Exact(text));
    }

    /** A line across the page, to write on. */
    public void rule() {
      blocks.add(new Block.Rule());
    }

    public void table(List<Column> columns, List<List<Line>> rows) {
      blocks.add(new Block.Table(columns, rows));
    }

    public void score(String title, int value, String words) {
      blocks.add(new Block.Score(title, value, words));
    }

    public void bars(String title, List<Block.Bars.Bar> bars) {
      blocks.add(new Block.Bars(title, bars));
    }

    public void trend(String title, List<Block.Bars.Bar> steps) {
      blocks.add(new Block.Trend(title, steps));
    }

    /** What is folded away under a title. */
    public void fold(String title, Consumer<Builder> content) {
      Builder inner = new Builder();
      content.accept(inner);
      blocks.add(new Block.Fold(title, inner.blocks));
    }

    /** The document with everything that was added. */
    public Document build(Letterhead letterhead) {
      return new Document(letterhead, blocks);
    }
  }
}
