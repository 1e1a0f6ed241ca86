package dev.mockinterview.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Nests what a document says in a section for each heading. */
final class HtmlOutline {

  /** A document with more parts than this gets a table of contents. */
  private static final int MOST_PARTS_WITHOUT = 3;

  /** A section that goes on. */
  private record Open(Element element, int level, String id, String title) {}

  private final Element root;
  private final HeadingIds ids = new HeadingIds();
  private final Map<String, Long> titles;
  private final Map<String, Integer> named = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /**
   * @param root what everything is added to
   * @param blocks the document's blocks
   */
  HtmlOutline(Element root, List<Block> blocks) {
    this.root = root;
    this.titles =
        blocks.stream()
            .filter(Block.Heading.class::isInstance)
            .map(block -> ((Block.Heading) block).text())
            .collect(Collectors.groupingBy(title -> title, Collectors.counting()));
  }

  /** Where the next block belongs. */
  Element place() {
    return open.isEmpty() ? root : open.peek().element();
  }

  /** How deep that place is; 0 before the first heading. */
  int level() {
    return open.isEmpty() ? 0 : open.peek().level();
  }

  /** The id of the heading above that place. */
  String id() {
    return current().id();
  }

  /** A name that no other part of the document has, for something under the current heading. */
  String name(String kind) {
    String name = kind + ": " + current().title();
    int times = named.merge(name, 1, Integer::sum);
    return times == 1 ? name : name + " (" + times + ")";
  }

  private Open current() {
    if (open.isEmpty()) {
      throw new IllegalStateException("nothing stands before a document's title");
    }
    return open.peek();
  }

  /** Ends the sections that the heading ends, and begins its own. */
  void begin(Block.Heading heading) {
    while (level() >= heading.level()) {
      open.pop();
    }
    String id = ids.next(heading.text());
    Element section = place().appendElement("section").addClass("level-" + heading.level());
    section.attr("aria-labelledby", repeats(heading) ? id() + " " + id : id);
    HtmlWords.text(section.appendElement("h" + heading.level()).attr("id", id), heading.text());
    open.push(new Open(section, heading.level(), id, heading.text()));
  }

  /** Sections of one name are told apart by the sections around them. */
  private boolean repeats(Block.Heading heading) {
    return !open.isEmpty() && titles.getOrDefault(heading.text(), 0L) > 1;
  }

  /** Puts a table of contents before the first part, if there are enough of them. */
  void addContents() {
    List<Element> parts = root.select("section.level-2 > h2");
    if (parts.size() <= MOST_PARTS_WITHOUT) {
      return;
    }
    Element nav = new Element("nav").addClass("contents");
    nav.attr("aria-labelledby", Html.own("contents"));
    HtmlWords.text(nav.appendElement("p").attr("id", Html.own("contents")), "Contents");
    Element list = nav.appendElement("ol");
    for (Element part : parts) {
      Element link = list.appendElement("li").appendElement("a").attr("href", "#" + part.id());
      HtmlWords.text(link, part.wholeText());
    }
    Element first = parts.get(0).parent();
    if (first != null) {
      first.before(nav);
    }
  }
}
