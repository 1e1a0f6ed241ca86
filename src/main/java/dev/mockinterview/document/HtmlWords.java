package dev.mockinterview.document;

import dev.mockinterview.document.Line.Piece;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Puts words into elements; the only way of a text into an HTML document. */
final class HtmlWords {

  /** Everything else is shown as text: a link may run code or open a file. */
  private static final Pattern TARGET =
      Pattern.compile("#\\S+|https?://[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

  private static final String ROOM = "______";

  private HtmlWords() {}

  /** Adds a text as it is. */
  static Element text(Element parent, String text) {
    return text.isEmpty() ? parent : parent.appendText(Plain.exact(text));
  }

  /** Adds an element of a class with a text in it. */
  static Element add(Element parent, String tag, String cssClass, String text) {
    return text(parent.appendElement(tag).addClass(cssClass), text);
  }

  /** The parent with the line's pieces added to it. */
  static Element line(Element parent, Line line) {
    line.pieces().forEach(piece -> piece(parent, piece));
    return parent;
  }

  private static void piece(Element parent, Piece piece) {
    if (piece instanceof Piece.Words words) {
      text(parent, words.text());
    } else if (piece instanceof Piece.Strong strong) {
      text(parent.appendElement("strong"), strong.text());
    } else if (piece instanceof Piece.Code code) {
      text(parent.appendElement("code"), code.text());
    } else if (piece instanceof Piece.Box box) {
      Element sign = add(parent, "span", "box", box.ticked() ? "☑" : "☐");
      image(sign, box.ticked() ? "ticked" : "not ticked");
      text(parent, " ");
    } else if (piece instanceof Piece.Gap) {
      image(add(parent, "span", "gap", ROOM), "to fill in");
    } else if (piece instanceof Piece.Exact exact) {
      lines(parent.appendElement("span").addClass("exact"), exact.text());
    } else if (piece instanceof Piece.Link link) {
      link(parent, link);
    }
  }

  private static void link(Element parent, Piece.Link link) {
    if (!TARGET.matcher(link.target()).matches()) {
      text(parent, link.text());
      return;
    }
    Element anchor = text(parent.appendElement("a"), link.text()).attr("href", link.target());
    if (!link.target().startsWith("#")) {
      anchor.attr("rel", "noopener noreferrer");
    }
  }

  /** Adds a text with its lines' ends. */
  static void lines(Element parent, String text) {
    String[] lines = Plain.exact(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        parent.appendElement("br");
      }
      text(parent, lines[i]);
    }
  }

  /** Adds the paragraphs and the code of a text that somebody gave. */
  static void given(Element parent, GivenText text) {
    for (GivenText.Block block : text.blocks()) {
      if (block.code()) {
        code(parent.appendElement("pre").appendElement("code"), block.lines());
      } else {
        prose(parent.appendElement("p"), block.lines());
      }
    }
  }

  private static void code(Element code, List<GivenText.TextLine> lines) {
    for (GivenText.TextLine line : lines) {
      line.stretches().forEach(stretch -> stretch(code, stretch, stretch.text()));
      text(code, "\n");
    }
  }

  /** Without blanks at the ends of lines. */
  private static void prose(Element paragraph, List<GivenText.TextLine> lines) {
    for (GivenText.TextLine line : lines) {
      if (paragraph.childNodeSize() > 0) {
        paragraph.appendElement("br");
      }
      List<Stretch> stretches = line.stretches();
      for (int i = 0; i < stretches.size(); i++) {
        String text = stretches.get(i).text();
        text = i == 0 ? text.stripLeading() : text;
        text = i == stretches.size() - 1 ? text.stripTrailing() : text;
        stretch(paragraph, stretches.get(i), text);
      }
    }
  }

  private static void stretch(Element parent, Stretch stretch, String text) {
    if (stretch.marked() && !text.isBlank()) {
      add(parent, "mark", cssClass(stretch.sign()), text);
    } else {
      text(parent, text);
    }
    stretch.ends().forEach(mark -> mark(parent, "sup", mark));
  }

  /** Adds a mark as its sign, which is read out as a word. */
  static Element mark(Element parent, String tag, Mark mark) {
    String words = spoken(mark.sign()) + (mark.label().isEmpty() ? "" : " " + mark.label());
    return image(add(parent, tag, cssClass(mark.sign()), mark.text()), words);
  }

  /** The name of a sign in stylesheets. */
  static String cssClass(Sign sign) {
    return sign.name().toLowerCase(Locale.ROOT);
  }

  private static String spoken(Sign sign) {
    return switch (sign) {
      case HIT -> "made";
      case PARTIAL -> "partly made";
      case MISSED -> "missed";
      case CONTRADICTED -> "contradicted";
      case FALSE -> "misconception";
    };
  }

  /** Signs are pictures to those who hear the document. */
  private static Element image(Element element, String words) {
    return element.attr("role", "img").attr("aria-label", words);
  }
}
