package dev.mockinterview.document;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A picture of lines and areas as SVG. Every shape has a class for stylesheets and a colour for
 * readers that don't apply them.
 */
record Drawing(Element svg) {

  /** An empty picture at the end of an element. */
  static Drawing in(Element parent, int width, int height) {
    Element svg = parent.appendElement("svg", Parser.NamespaceSvg);
    // names with capitals: attr() would make them small
    svg.attributes().put("viewBox", "0 0 " + width + " " + height);
    svg.attr("width", String.valueOf(width)).attr("height", String.valueOf(height));
    svg.attr("focusable", "false");
    return new Drawing(svg);
  }

  /** Lets the picture become as wide as its place without becoming higher. */
  Drawing stretching() {
    svg.attributes().put("preserveAspectRatio", "none");
    return this;
  }

  /** Has the picture read out as what some elements say. */
  Drawing saying(String ids) {
    svg.attr("role", "img").attr("aria-labelledby", ids);
    return this;
  }

  /** Leaves the picture out for those who hear the document: the words beside it say the same. */
  Drawing silent() {
    svg.attr("aria-hidden", "true");
    return this;
  }

  void area(String cssClass, String colour, double x, double y, double width, double height) {
    Element area = shape("rect", cssClass).attr("fill", colour);
    area.attr("x", number(x)).attr("y", number(y));
    area.attr("width", number(width)).attr("height", number(height));
  }

  void line(String cssClass, String colour, double x1, double y1, double x2, double y2) {
    Element line = shape("line", cssClass).attr("stroke", colour).attr("stroke-width", "1");
    line.attr("vector-effect", "non-scaling-stroke");
    line.attr("x1", number(x1)).attr("y1", number(y1));
    line.attr("x2", number(x2)).attr("y2", number(y2));
  }

  /**
   * @param points as "x,y x,y"
   */
  void path(String cssClass, String colour, String points) {
    Element path = shape("polyline", cssClass).attr("fill", "none").attr("stroke", colour);
    path.attr("stroke-width", "2.5").attr("stroke-linejoin", "round").attr("points", points);
  }

  void dot(String cssClass, String colour, double x, double y) {
    shape("circle", cssClass)
        .attr("fill", colour)
        .attr("cx", number(x))
        .attr("cy", number(y))
        .attr("r", "4.5");
  }

  /** A number or a word; never a text of people, which could be longer than the picture. */
  void word(String cssClass, String colour, double x, double y, String anchor, String word) {
    Element text = shape("text", cssClass).attr("fill", colour).attr("text-anchor", anchor);
    text.attr("x", number(x)).attr("y", number(y)).attr("font-size", "13");
    HtmlWords.text(text.attr("font-family", "sans-serif"), word);
  }

  /** What the picture is called. */
  void title(String id, String words) {
    HtmlWords.text(svg.prependElement("title", Parser.NamespaceSvg).attr("id", id), words);
  }

  private Element shape(String tag, String cssClass) {
    return svg.appendElement(tag, Parser.NamespaceSvg).addClass(cssClass);
  }

  /** With a point, whatever the machine's language, and no more digits than are seen. */
  static String number(double number) {
    return number == Math.rint(number)
        ? String.valueOf((long) number)
        : String.format(Locale.ROOT, "%.1f", number);
  }
}
