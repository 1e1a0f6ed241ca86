package dev.mockinterview.document;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the pictures that a {@link Drawing} makes, for the library that lays pages out. Words are
 * left out: they would need a font from the machine, and what they say stands beside the picture.
 */
final class SvgShapes implements SVGDrawer {

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
    // there are no words
  }

  @Override
  public void addFontFile(
      File file, String family, @Nullable Integer weight, @Nullable FontStyle style) {
    // there are no words
  }

  @Override
  public void close() {
    // nothing is open
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double width, double height, double dots) {
    double[] view = numbers(svg.getAttribute("viewBox"), " ");
    return new Picture(
        svg,
        view[2],
        view[3],
        width >= 0 ? width : view[2] * dots,
        height >= 0 ? height : view[3] * dots,
        dots);
  }

  /**
   * A picture with the size that it is to have.
   *
   * @param viewWidth its own width
   * @param viewHeight its own height
   * @param width the width on the page, in the device's dots
   * @param height the height on the page
   * @param dots how many of the device's dots a CSS pixel is wide
   */
  private record Picture(
      Element svg, double viewWidth, double viewHeight, double width, double height, double dots)
      implements SVGImage {

    @Override
    public int getIntrinsicWidth() {
      return (int) width;
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) height;
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) (width / dots),
          (float) (height / dots),
          graphics -> {
            graphics.scale(width / dots / viewWidth, height / dots / viewHeight);
            for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
              if (node instanceof Element element) {
                shape(element).ifPresent(shape -> draw(graphics, element, shape));
              }
            }
          });
    }
  }

  private static void draw(Graphics2D graphics, Element element, Shape shape) {
    colour(element.getAttribute("fill"))
        .ifPresent(
            fill -> {
              graphics.setColor(fill);
              graphics.fill(shape);
            });
    colour(element.getAttribute("stroke"))
        .ifPresent(
            stroke -> {
              graphics.setColor(stroke);
              graphics.setStroke(new BasicStroke((float) number(element, "stroke-width")));
              graphics.draw(shape);
            });
  }

  private static Optional<Shape> shape(Element element) {
    return switch (element.getTagName()) {
      case "rect" ->
          Optional.of(
              new Rectangle2D.Double(
                  number(element, "x"),
                  number(element, "y"),
                  number(element, "width"),
                  number(element, "height")));
      case "line" ->
          Optional.of(
              new Line2D.Double(
                  number(element, "x1"),
                  number(element, "y1"),
                  number(element, "x2"),
                  number(element, "y2")));
      case "circle" -> {
        double radius = number(element, "r");
        yield Optional.of(
            new Ellipse2D.Double(
                number(element, "cx") - radius,
                number(element, "cy") - radius,
                2 * radius,
                2 * radius));
      }
      case "polyline" -> Optional.of(path(numbers(element.getAttribute("points"), "[ ,]")));
      default -> Optional.empty();
    };
  }

  private static Shape path(double[] points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i + 1 < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    return path;
  }

  private static Optional<Color> colour(String value) {
    return value.startsWith("#") ? Optional.of(Color.decode(value)) : Optional.empty();
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static double[] numbers(String values, String between) {
    return Arrays.stream(values.split(between)).mapToDouble(Double::parseDouble).toArray();
  }
}
