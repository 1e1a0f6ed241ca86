package dev.mockinterview.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

/** Marks stand with their words, whatever the words are. */
class HighlightTest {

  private static final Mark ONE = new Mark(Sign.HIT, "1");
  private static final Mark TWO = new Mark(Sign.PARTIAL, "2");

  @Test
  void markedWordsStandOutWithTheirMarkBehindThem() {
    assertThat(markdown("It has its own settings.", at(7, 23, ONE)))
        .isEqualTo("> It has **its own settings** ✔1.");
  }

  @Test
  void whatOverlapsIsCutWhereEachEnds() {
    assertThat(markdown("one two three", at(0, 7, ONE), at(4, 13, TWO)))
        .isEqualTo("> **one** **two** ✔1 **three** ◐2");
    assertThat(stretches("one two three", at(0, 7, ONE), at(4, 13, TWO)))
        .containsExactly(
            new Stretch("one ", List.of(ONE), List.of()),
            new Stretch("two", List.of(ONE, TWO), List.of(ONE)),
            new Stretch(" three", List.of(TWO), List.of(TWO)));
  }

  @Test
  void marksFindTheirWordsBehindSignsThatNoDocumentHolds() {
    String text = "a\r\n\uDB40\uDC41\u0007 own code\r\nb";
    int start = text.indexOf("own");
    assertThat(stretches(text, at(start, start + 8, ONE)))
        .contains(new Stretch("own code", List.of(ONE), List.of(ONE)));
  }

  @Test
  void noMarkCutsACharacterInTwo() {
    for (String text :
        List.of("own code\uD83D\uDE80 then", "\uD83D\uDE80own code", "\uD83D\uDE80")) {
      int start = text.length() > 2 ? text.indexOf("own") : 0;
      int end = text.length() > 2 ? start + 8 : 2;
      List<Stretch> stretches = stretches(text, at(start, end, ONE));
      assertThat(stretches)
          .extracting(Stretch::text)
          .allSatisfy(part -> assertThat(Plain.exact(part)).isEqualTo(part));
      assertThat(stretches.stream().map(Stretch::text).collect(Collectors.joining()))
          .isEqualTo(text);
    }
  }

  @Test
  void markOverTwoLinesEndsOnBoth() {
    assertThat(markdown("own\ncode", at(0, 8, ONE))).isEqualTo("> **own** ✔1  \n> **code** ✔1");
  }

  @Test
  void markWithinAnAddressKeepsTheAddressWhole() {
    assertThat(markdown("see www.example.com now", at(4, 7, ONE), at(4, 11, TWO)))
        .isEqualTo("> see `www.example.com` now ✔1 ◐2");
  }

  @Test
  void emptyHighlightIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Highlight(3, 3, ONE))
        .withMessage("a highlight can't be empty, was 3-3");
  }

  @Test
  void noMixOfTextAndMarksBecomesMarkup() {
    List<String> atoms =
        List.of(
            "word", " ", " ", "*", "**", "_", "`", "[x](y)", "<b>", "@me", "www.", "ex.com", "://",
            "~~", "\\", "\n", "\n", "|", "#1", "&amp;", "+", "-", "é", "中", "👩‍💻", "!", "[", "]");
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder made = new StringBuilder("w");
      for (int n = random.nextInt(14); n >= 0; n--) {
        made.append(atoms.get(random.nextInt(atoms.size())));
      }
      String text = made + "w";
      List<Highlight> highlights = new ArrayList<>();
      for (int n = random.nextInt(4); n >= 0; n--) {
        int start = random.nextInt(text.length());
        int end = start + 1 + random.nextInt(text.length() - start);
        highlights.add(at(start, end, n % 2 == 0 ? ONE : TWO));
      }
      check(text, highlights);
    }
  }

  private static void check(String text, List<Highlight> highlights) {
    Parsed plain = new Parsed(markdown(text));
    Parsed marked = new Parsed(markdown(text, highlights.toArray(Highlight[]::new)));
    assertThat(words(marked)).as(text + highlights).isEqualTo(words(plain));
    assertThat(marked.live()).isEmpty();
    for (Class<? extends Node> kind : List.of(Emphasis.class, Image.class, Link.class)) {
      assertThat(marked.all(kind)).isEmpty();
    }
  }

  /** All that is read, without marks and blanks. */
  private static String words(Parsed parsed) {
    return parsed.all(BlockQuote.class).stream()
        .map(Parsed::text)
        .collect(Collectors.joining())
        .replaceAll("✔1|◐2|\\s", "");
  }

  private static Highlight at(int start, int end, Mark mark) {
    return new Highlight(start, end, mark);
  }

  private static List<Stretch> stretches(String text, Highlight... highlights) {
    return GivenText.of(text, List.of(highlights)).blocks().stream()
        .flatMap(block -> block.lines().stream())
        .flatMap(line -> line.stretches().stream())
        .toList();
  }

  private static String markdown(String text, Highlight... highlights) {
    Document.Builder document = new Document.Builder();
    document.heading(1, "T");
    document.quote(GivenText.of(text, List.of(highlights)));
    return Markdown.of(document.build(Letterhead.NONE))
        .substring("# T\n\n".length())
        .stripTrailing();
  }
}
