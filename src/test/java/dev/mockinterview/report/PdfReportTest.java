package dev.mockinterview.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.mockinterview.document.Document;
import dev.mockinterview.document.Paper;
import dev.mockinterview.document.Pdf;
import dev.mockinterview.panel.Board;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents as PDF: what is read and seen on their pages. */
class PdfReportTest {

  private static final Instant MADE = Instant.parse("2026-11-22T12:00:00Z");

  /** A point of PDF is a seventy-second of an inch; sizes are rounded by less than that. */
  private static final float CLOSE = 1f;

  private static final Document LARGE = Pages.large();

  @Test
  void smallInterviewReadsAsApproved() throws IOException {
    Golden.check("small", "pdf.txt", text(Pages.small()));
  }

  @Test
  void largeInterviewReadsAsApproved() throws IOException {
    Golden.check("large", "pdf.txt", text(LARGE));
  }

  @Test
  void panelReadsAsApproved() throws IOException {
    Golden.check("panel", "pdf.txt", text(Pages.panel(Board.USUAL)));
  }

  @Test
  void hostileInterviewReadsAsApproved() throws IOException {
    Golden.check("hostile", "pdf.txt", text(Pages.interview(HostileReportTest.hostile())));
  }

  @Test
  void everyHostileTextGivesAFile() throws IOException {
    List<String> texts = new ArrayList<>(HostileReportTest.ONE_LINERS);
    HostileReportTest.OTHERS.stream().filter(text -> text.length() < 1_000).forEach(texts::add);
    // one document with all of them: each file alone would take a second
    String all = String.join("\n\n", texts);
    assertThat(text(Pages.interview(Spoiled.with(all))))
        .contains("<script>alert(1)</script>", "![x](http://example.com/x.png)", "&amp; &lt;");
  }

  @Test
  void sameDocumentIsTheSameFile() throws IOException {
    assertThat(pdf(LARGE, Paper.A4)).isEqualTo(pdf(LARGE, Paper.A4));
  }

  @Test
  void pagesAreOfThePaperThatIsWanted() throws IOException {
    assertPaper(Paper.A4, PDRectangle.A4);
    assertPaper(Paper.LETTER, PDRectangle.LETTER);
  }

  private static void assertPaper(Paper paper, PDRectangle size) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(LARGE, paper))) {
      for (PDPage page : pdf.getPages()) {
        assertThat(Math.abs(page.getMediaBox().getWidth() - size.getWidth())).isLessThan(CLOSE);
        assertThat(Math.abs(page.getMediaBox().getHeight() - size.getHeight())).isLessThan(CLOSE);
      }
    }
  }

  @Test
  void fileIsTaggedNamedAndBringsItsFonts() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(LARGE, Paper.A4))) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Mock interview feedback · Example Cloud Ltd");
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
        }
      }
    }
  }

  /** What a page cuts off is still in its text; where it stands tells. */
  @Test
  void noWordIsCutOffAtTheRightEdge() throws IOException {
    for (Document document :
        List.of(LARGE, Pages.panel(Board.USUAL), Pages.filledKit(Board.USUAL))) {
      try (PDDocument pdf = Loader.loadPDF(pdf(document, Paper.A4))) {
        float margin = 18 / 25.4f * 72;
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> places) {
            TextPosition last = places.get(places.size() - 1);
            assertThat(last.getXDirAdj() + last.getWidthDirAdj())
                .as(text)
                .isLessThan(PDRectangle.A4.getWidth() - margin + CLOSE);
          }
        }.getText(pdf);
      }
    }
  }

  @Test
  void everyPageHasTheFooterAndItsNumber() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(LARGE, Paper.A4))) {
      int pages = pdf.getNumberOfPages();
      PDFTextStripper words = new PDFTextStripper();
      for (int page = 1; page <= pages; page++) {
        words.setStartPage(page);
        words.setEndPage(page);
        assertThat(words.getText(pdf))
            .contains("Confidential. Keep it for yourself.", "Page " + page + " of " + pages);
      }
    }
  }

  @Test
  void everyPageShowsSomethingWithinItsMargins() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(LARGE, Paper.A4))) {
      PDFRenderer renderer = new PDFRenderer(pdf);
      for (int page = 0; page < pdf.getNumberOfPages(); page++) {
        BufferedImage picture = renderer.renderImage(page);
        assertThat(ink(picture, picture.getWidth() / 12, picture.getWidth() * 11 / 12))
            .as("page " + (page + 1))
            .isGreaterThan(100);
        assertThat(ink(picture, 0, picture.getWidth() / 20)).isZero();
        assertThat(ink(picture, picture.getWidth() * 19 / 20, picture.getWidth())).isZero();
      }
    }
  }

  /** How many points of a picture aren't white between two of its columns. */
  private static int ink(BufferedImage picture, int from, int to) {
    int ink = 0;
    for (int x = from; x < to; x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        ink += (picture.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
      }
    }
    return ink;
  }

  @Test
  void nothingIsLoadedFromAnywhere() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.png";
      String text =
          "<img src='%s'> ![x](%s) url(%s) <link href=%s>"
              .formatted(address, address, address, address);
      assertThat(text(Pages.interview(Spoiled.with(text)))).contains("127.0.0.1");
    } finally {
      server.stop(0);
    }
    assertThat(asked).hasValue(0);
  }

  @Test
  void homeFolderIsLeftAlone(@TempDir Path home) throws IOException {
    String before = System.getProperty("user.home");
    System.setProperty("user.home", home.toString());
    try {
      pdf(LARGE, Paper.A4);
    } finally {
      System.setProperty("user.home", before);
    }
    assertThat(home).isEmptyDirectory();
  }

  private static byte[] pdf(Document document, Paper paper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Pdf.write(document, paper, MADE, out);
    return out.toByteArray();
  }

  /** The words of all pages. */
  private static String text(Document document) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(document, Paper.A4))) {
      PDFTextStripper words = new PDFTextStripper();
      words.setSortByPosition(true);
      words.setLineSeparator("\n");
      words.setPageEnd("\f\n");
      return words.getText(pdf);
    }
  }
}
