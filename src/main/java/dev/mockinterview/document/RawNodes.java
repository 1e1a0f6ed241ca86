package dev.mockinterview.document;

import java.util.List;
import java.util.Set;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownWriter;

/** Nodes that are Markdown already, for marks that the library doesn't know, and how to write. */
final class RawNodes implements NodeRenderer {

  /** Markdown within a line. */
  static final class Words extends CustomNode {

    private final String markdown;

    Words(String markdown) {
      this.markdown = markdown;
    }
  }

  /** A quotation whose lines are Markdown. */
  static final class Quote extends CustomBlock {

    private final List<String> lines;

    Quote(List<String> lines) {
      this.lines = List.copyOf(lines);
    }
  }

  /** Lines of HTML of ours. */
  static final class Html extends CustomBlock {

    private final List<String> lines;

    Html(List<String> lines) {
      this.lines = List.copyOf(lines);
    }
  }

  private static final String QUOTED = "> ";

  private final MarkdownWriter writer;

  private RawNodes(MarkdownNodeRendererContext context) {
    this.writer = context.getWriter();
  }

  static MarkdownNodeRendererFactory factory() {
    return new MarkdownNodeRendererFactory() {
      @Override
      public NodeRenderer create(MarkdownNodeRendererContext context) {
        return new RawNodes(context);
      }

      @Override
      public Set<Character> getSpecialCharacters() {
        return Set.of();
      }
    };
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Words.class, Quote.class, Html.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Words words) {
      writer.raw(words.markdown);
    } else if (node instanceof Quote quote) {
      writer.writePrefix(QUOTED);
      writer.pushPrefix(QUOTED);
      lines(quote.lines);
      writer.popPrefix();
      writer.block();
    } else if (node instanceof Html html) {
      lines(html.lines);
      writer.block();
    }
  }

  private void lines(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        writer.line();
      }
      writer.raw(lines.get(i));
    }
  }
}
