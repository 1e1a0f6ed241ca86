package dev.mockinterview.document;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.CoreMarkdownNodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/**
 * Writes texts like the library's renderer and escapes what that one lets through: a tilde, which
 * opens a fence or strikes out, and a plus that would begin a list and stands in a node of its own.
 */
final class CarefulText extends CoreMarkdownNodeRenderer {

  private CarefulText(MarkdownNodeRendererContext context) {
    super(context);
  }

  static MarkdownNodeRendererFactory factory() {
    return new MarkdownNodeRendererFactory() {
      @Override
      public NodeRenderer create(MarkdownNodeRendererContext context) {
        return new CarefulText(context);
      }

      @Override
      public Set<Character> getSpecialCharacters() {
        return Set.of('~');
      }
    };
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Text.class);
  }

  @Override
  public void visit(Text text) {
    if (text.getLiteral().equals("+") && context.getWriter().isAtLineStart()) {
      context.getWriter().raw("\\+");
    } else {
      super.visit(text);
    }
  }
}
