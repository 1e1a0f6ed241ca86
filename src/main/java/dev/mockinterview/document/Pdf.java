package dev.mockinterview.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Writes documents as PDF, with tags for screen readers (PDF/UA). The pages are those of the HTML
 * with a style sheet of their own; nothing is loaded from anywhere, and all fonts are embedded.
 */
public final class Pdf {

  private static final String SANS = "DejaVu Sans";
  private static final String MONO = "DejaVu Sans Mono";

  /** Where the build puts the fonts. */
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

  private static final String STYLE = "pdf.css";

  /** A table of so many rows stays on one page. */
  private static final int SHORT_TABLE = 12;

  private static final int BOLD = 700;
  private static final int NORMAL = 400;

  static {
    XRLog.setLoggingEnabled(false);
    FontMappers.set(new EmbeddedFontsOnly());
  }

  private Pdf() {}

  /**
   * Writes a document.
   *
   * @param made when it was made, which the file says too
   */
  public static void write(Document document, Paper paper, Instant made, OutputStream out)
      throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(pdf);
      builder.usePdfUaAccessibility(true);
      builder.withProducer("mock-interview");
      builder.useSVGDrawer(new SvgShapes());
      useFonts(builder, pdf);
      loadNothing(builder);
      builder.withW3cDocument(new W3CDom().fromJsoup(pages(document, paper)), null);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        GregorianCalendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        created.setTimeInMillis(made.toEpochMilli());
        pdf.getDocumentInformation().setCreationDate(created);
        pdf.setDocumentId(made.atOffset(ZoneOffset.UTC).toEpochSecond());
        pdf.save(out);
      }
    }
  }

  /** The HTML with the style of pages. */
  private static org.jsoup.nodes.Document pages(Document document, Paper paper) {
    org.jsoup.nodes.Document html = Html.dom(document);
    html.select("nav").remove();
    html.select("ul.marked > li, ul.boxes > li").forEach(Pdf::putBeside);
    html.select("table").stream()
        .filter(table -> table.select("tr").size() <= SHORT_TABLE)
        .forEach(table -> table.addClass("short"));
    html.select("details").forEach(details -> details.tagName("div").addClass("fold"));
    html.select("summary").forEach(summary -> summary.tagName("p").addClass("fold-title"));
    html.select("svg").forEach(Pdf::describe);
    // what stands at the foot of every page must come before the first one ends
    html.select("body > footer").forEach(footer -> html.body().prependChild(footer));
    Element head = html.head();
    head.appendElement("style")
        .appendChild(
            new DataNode("@page { size: " + paper.css() + "; }\n" + Html.stylesheet(STYLE)));
    head.appendElement("meta").attr("name", "subject").attr("content", document.title());
    return html;
  }

  /**
   * Puts an entry's sign and what it says into two cells: what floats beside words narrows none.
   */
  private static void putBeside(Element entry) {
    Element sign = Objects.requireNonNull(entry.selectFirst("> .badge, > .box"));
    Element said = new Element("div").addClass("said");
    List<Node> others = entry.childNodes().stream().filter(node -> !node.equals(sign)).toList();
    others.forEach(said::appendChild);
    Element row = entry.appendElement("div").addClass("row");
    row.appendElement("div").addClass("sign").appendChild(sign);
    row.appendChild(said);
  }

  /** Says what a picture shows, where the library looks for it. */
  private static void describe(Element svg) {
    String words =
        Arrays.stream(svg.attr("aria-labelledby").split(" "))
            .filter(id -> !id.isEmpty())
            .map(id -> Objects.requireNonNull(svg.ownerDocument()).getElementById(id))
            .filter(Objects::nonNull)
            .map(Element::wholeText)
            .collect(Collectors.joining(" "));
    svg.attr("alt", words);
    svg.select("title, text").remove();
  }

  private static void useFonts(PdfRendererBuilder builder, PDDocument pdf) {
    use(builder, pdf, "DejaVuSans.ttf", SANS, NORMAL);
    use(builder, pdf, "DejaVuSans-Bold.ttf", SANS, BOLD);
    use(builder, pdf, "DejaVuSansMono.ttf", MONO, NORMAL);
  }

  private static void use(
      PdfRendererBuilder builder, PDDocument pdf, String file, String family, int weight) {
    builder.useFont(new Embedded(file, pdf), family, weight, FontStyle.NORMAL, true);
  }

  /** A font without its ligatures: with them a search wouldn't find the words. */
  private static final class Embedded extends PDFontSupplier {

    private final String file;
    private final PDDocument pdf;

    Embedded(String file, PDDocument pdf) {
      super(null);
      this.file = file;
      this.pdf = pdf;
    }

    @Override
    public PDFont supply() {
      try (InputStream in =
          Objects.requireNonNull(Pdf.class.getResourceAsStream(FONTS + file), file)) {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        font.setEnableGsub(false);
        return PDType0Font.load(pdf, font, true);
      } catch (IOException e) {
        throw new UncheckedIOException(e); // the program's own file
      }
    }
  }

  /** Leaves pictures that stand in the document itself, and nothing else. */
  private static void loadNothing(PdfRendererBuilder builder) {
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl(Pdf::isInside, when);
    }
    builder.useUriResolver((base, uri) -> uri != null && uri.startsWith("data:") ? uri : null);
    for (String protocol : List.of("http", "https", "file", "ftp", "jar", "jrt")) {
      builder.useProtocolsStreamImplementation(
          uri -> {
            throw new IllegalStateException("nothing is loaded, was " + uri);
          },
          protocol);
    }
  }

  private static boolean isInside(String uri, ExternalResourceType type) {
    return type == ExternalResourceType.IMAGE_RASTER && uri.startsWith("data:image/");
  }
}
