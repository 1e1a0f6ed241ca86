package dev.mockinterview.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mockinterview.document.Html;
import dev.mockinterview.panel.Board;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser makes of the pages: for everybody, on every screen, and on paper. */
class BrowserTest {

  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  /** Says of a page what is wrong with it, one thing a line, and then that it has ended. */
  private static final String RUNNER =
      """
      async function examine(frame, name) {
        const page = frame.contentWindow ?? window;
        const said = [];
        const wide = page.document.documentElement.scrollWidth - page.innerWidth;
        if (wide > 0) said.push(`${name}: ${wide} px wider than the screen`);
        if (page.axe) {
          const options = {resultTypes: ['violations']};
          if (frame.dataset?.rule) options.runOnly = [frame.dataset.rule];
          const result = await page.axe.run(page.document, options);
          if (result.passes.length === 0) said.push(`${name}: nothing was examined`);
          for (const violation of result.violations)
            for (const node of violation.nodes)
              said.push(`${name}: ${violation.id} ${node.target} ${node.failureSummary}`);
        }
        return said.concat(`${name} ended`);
      }
      window.addEventListener('load', async () => {
        const said = [];
        const frames = [...document.querySelectorAll('iframe')];
        for (const frame of frames) said.push(...await examine(frame, frame.title));
        if (frames.length === 0) said.push(...await examine(window, 'page'));
        const list = document.createElement('ul');
        list.id = 'said';
        for (const line of said) list.appendChild(document.createElement('li')).textContent = line;
        document.body.appendChild(list);
      });
      """;

  private final Path folder;

  BrowserTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Machines without a browser, or with one that can't be used like this, skip these tests. */
  @BeforeAll
  static void browserIsThere(@TempDir Path folder) throws IOException {
    Optional<Chromium> found = Chromium.find(folder);
    assumeTrue(found.isPresent(), "there is no Chromium on the PATH to look at pages with");
    Path page = Files.writeString(folder.resolve("page.html"), "<title>t</title><p>It works.");
    assumeTrue(
        found.orElseThrow().dom(page).contains("It works."),
        "the Chromium on the PATH shows no page without a window");
  }

  private Chromium browser() {
    return Chromium.find(folder).orElseThrow();
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("interview", Html.of(Pages.large()));
    pages.put("panel", Html.of(Pages.panel(Board.USUAL)));
    pages.put("matrix", Html.of(Pages.matrix(Board.USUAL)));
    pages.put("trend", Html.of(Pages.trend("My interviews")));
    pages.put("kit", Html.of(Pages.kit(Board.USUAL)));
    pages.put("filled kit", Html.of(Pages.filledKit(Board.USUAL)));
    return pages;
  }

  @Test
  void nobodyIsKeptFromReading() throws IOException {
    Document host = Document.createShell("");
    pages()
        .forEach(
            (name, page) -> {
              if (!name.equals("interview")) {
                frame(host, name, prepared(page), 1200);
              }
              frame(host, name + ", dark", prepared(dark(page)), 1200)
                  .attr("data-rule", "color-contrast");
            });
    assertThat(said(host)).hasSize(11).allMatch(line -> line.endsWith(" ended"));
  }

  @Test
  void noPageIsWiderThanAPhone() throws IOException {
    Document host = Document.createShell("");
    Map<String, String> pages = pages();
    pages.put("long words", Html.of(Pages.trend("x".repeat(200))));
    pages.put(
        "long words in an interview", Html.of(Pages.interview(Spoiled.with("x".repeat(200)))));
    pages.put("code", Html.of(Pages.interview(Spoiled.with("\t" + "x ".repeat(200)))));
    pages.forEach(
        (name, page) -> {
          frame(host, name + " at 320", Jsoup.parse(page), 320);
          frame(host, name + " at 390", Jsoup.parse(page), 390);
        });
    assertThat(said(host)).hasSize(18).allMatch(line -> line.endsWith(" ended"));
  }

  /** Not in a frame, since some rules look at the browser's own page only. */
  @Test
  void nobodyIsKeptFromReadingAPageOfItsOwn() throws IOException {
    Document page = prepared(Html.of(Pages.large()));
    page.body().appendElement("script").appendChild(new DataNode(RUNNER));
    assertThat(said(page)).containsExactly("page ended");
  }

  @Test
  void pageCanBePrinted() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), Html.of(Pages.large()));
    Path pdf = folder.resolve("page.pdf");
    browser().print(page, pdf);
    assertThat(pdf).exists();
    assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    assertThat(Files.size(pdf)).isGreaterThan(20_000);
  }

  private Iterable<String> said(Document host) throws IOException {
    if (host.select("script").isEmpty()) {
      host.head().appendElement("script").appendChild(new DataNode(RUNNER));
    }
    Path page = Files.writeString(folder.resolve("page.html"), host.outerHtml());
    Document after = Jsoup.parse(browser().dom(page));
    return after.select("#said > li").eachText();
  }

  private static Element frame(Document host, String name, Document page, int width) {
    Element frame = host.body().appendElement("iframe").attr("title", name);
    frame.attr("style", "border: 0; height: 900px; width: " + width + "px");
    return frame.attr("srcdoc", page.outerHtml());
  }

  /** The page with the examiner in it; its policy would forbid that. */
  private static Document prepared(String page) {
    Document copy = Jsoup.parse(page);
    copy.outputSettings().prettyPrint(false);
    copy.select("meta[http-equiv]").remove();
    copy.head().appendElement("script").appendChild(new DataNode(axe()));
    return copy;
  }

  /** The page as those see it who want dark ones. */
  private static String dark(String page) {
    String dark =
        page.replace("screen and (prefers-color-scheme: dark)", "screen")
            .replace("color-scheme: light dark", "color-scheme: dark");
    assertThat(dark).isNotEqualTo(page);
    return dark;
  }

  private static String axe() {
    try (InputStream script = BrowserTest.class.getResourceAsStream(AXE)) {
      return new String(
          Optional.ofNullable(script).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
