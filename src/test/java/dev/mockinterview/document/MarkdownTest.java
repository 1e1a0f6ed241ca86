package dev.mockinterview.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  private static final String TITLE = "# T\n\n";

  private final Document.Builder markdown = new Document.Builder();

  @BeforeEach
  void begin() {
    markdown.heading(1, "T");
  }

  private String rendered() {
    String document = Markdown.of(markdown.build(Letterhead.NONE));
    assertThat(document).startsWith(TITLE);
    return document.substring(TITLE.length());
  }

  @Test
  void longNumberedListStaysOneList() {
    markdown.numbered(
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> new Item(Line.of("item " + i), List.of(Line.of("detail " + i))))
            .toList());
    Parsed parsed = new Parsed(rendered());
    assertThat(parsed.all(OrderedList.class)).hasSize(1);
    assertThat(parsed.all(ListItem.class)).hasSize(24);
    assertThat(rendered()).contains("1.  item 1\n    - detail 1\n").contains("12. item 12");
  }

  @Test
  void tableIsAlignedAsPlainTextToo() {
    markdown.table(
        List.of(Column.words("What"), Column.numbers("N")),
        List.of(
            List.of(Line.of("a|b"), Line.of("1")), List.of(Line.of("").code("x"), Line.of("100"))));
    assertThat(rendered())
        .isEqualTo("| What |   N |\n|:---|---:|\n| a\\|b |   1 |\n| `x`  | 100 |\n");
  }

  @Test
  void plusIsEscapedOnlyWhereItWouldBeginAList() {
    markdown.given(GivenText.of("+ a + b\n+1"));
    assertThat(rendered()).isEqualTo("\\+ a + b  \n\\+1\n");
  }

  @Test
  void linkKeepsATargetThatLooksLikeAnEntity() {
    markdown.paragraph(Line.of("").link("x", "https://example.org/?a=1&copy;=2&b=3"));
    assertThat(rendered()).contains("&amp;copy;").contains("&b=3");
    assertThat(new Parsed(rendered()).links())
        .containsExactly("https://example.org/?a=1&copy;=2&b=3");
  }

  @Test
  void backticksStayOutsideOfCode() {
    markdown.paragraph(Line.of("").code("a``b`"));
    assertThat(rendered()).isEqualTo("`a`\\`\\``b`\\`\n");
    assertThat(Parsed.text(new Parsed(rendered()).all(org.commonmark.node.Paragraph.class).get(0)))
        .isEqualTo("a``b`");
  }
}
