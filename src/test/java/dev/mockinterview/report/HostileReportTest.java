package dev.mockinterview.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Question;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import dev.mockinterview.document.Parsed;
import dev.mockinterview.interview.Interview;
import dev.mockinterview.interview.Sample;
import dev.mockinterview.interview.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever people write, the report keeps its structure and shows their words. */
class HostileReportTest {

  /** Texts in one line that mean something to a Markdown reader, a host or a terminal. */
  static final List<String> ONE_LINERS =
      List.of(
          "# one",
          "## two",
          "a #",
          "===",
          "---",
          "***",
          "___",
          "- x",
          "* x",
          "+ x",
          "+",
          "-",
          "*",
          "1. x",
          "1) x",
          "0. x",
          "123456789. x",
          "> x",
          "> [!NOTE]",
          "[ ] x",
          "- [x] x",
          "~~x~~",
          "~x~",
          "*x*",
          "**x**",
          "_x_",
          "__x__",
          "`x`",
          "`` x ` y",
          "\\",
          "x\\",
          "\\# x",
          "\\`x`",
          "a|b",
          "|a|b|",
          "|---|---|",
          ":---|---:",
          ":-:",
          "-:",
          ":-",
          "a\\|b",
          "`a|b`",
          "&amp; &lt; &#35; &#x23; &copy;",
          "<script>alert(1)</script>",
          "<b>x</b>",
          "<!-- x",
          "<![CDATA[x]]>",
          "<?x?>",
          "</details>",
          "<http://example.com>",
          "<me@example.com>",
          "http://example.com",
          "see (https://example.com/x).",
          "www.example.com",
          "me@example.com",
          "ftp://example.com",
          "mailto:me@example.com",
          "@someone",
          "#1",
          "owner/name#1",
          "GH-1",
          "$x$",
          "$$x$$",
          "costs $3.50 or $4.",
          ":smile: :+1:",
          "[x](javascript:alert(1))",
          "[x][y]",
          "[x]: http://example.com",
          "![x](http://example.com/x.png)",
          "[^1]",
          "[^1]: x",
          "[[x]]",
          "wow![",
          "](x)",
          "!",
          "x  y",
          "{{ x }}",
          "%PDF",
          "“quoted” \"quoted\"",
          "Ünïcödé 👩‍💻 中文",
          "a_b_c api_gateway $input.path('$.x')",
          "arn:aws:execute-api:eu-west-1:123:abc/*");

  static final List<String> OTHERS =
      List.of(
          "```",
          "````x",
          "~~~",
          "a\n===",
          "a\n---",
          "a\n:-:",
          "a\n-:",
          "a | b\n--- | ---\n1 | 2",
          "# a\n\n# b\n\n- c\n\n1. d",
          "a\r\nb\rc",
          "a\u2028b\u2029c",
          "\n\n\na\n\n\n",
          "```\ncode\n```",
          "```js\n\n# code\n\n```\nx",
          "```\nnever closed\n\n# x",
          "~~~~\n```\n~~~~",
          "    indented",
          "\tindented\n\n\tmore",
          "  {\n\n  }",
          "<div>\n\n# x\n\n</div>",
          "[x]:\nhttp://example.com",
          "a\\\nb",
          "a  \nb",
          ">\n> x\n\nx",
          "- a\n  - b\n    - c\n\n      code",
          "\u001b[31mred\u001b[0m",
          "\u0000\u0007\b\u007f",
          "\u009b31m\u0085x",
          "\u202Eabc\u202C \u2066x\u2069\u200F",
          "\uD800 x \uDC00",
          "\uDBFF",
          "\uDB40\uDC41\uDB40\uDC42",
          "x\f\u000by",
          "\u00a0",
          "\u3000x",
          "\uFEFF# x",
          "\u200b- x",
          "`".repeat(300),
          "x".repeat(30_000),
          "@".repeat(30_000),
          "[".repeat(3_000),
          "*".repeat(3_000),
          "> ".repeat(300),
          "- ".repeat(300),
          "a ".repeat(20_000),
          "    `````\n    x");

  private static final Parsed HARMLESS = new Parsed(render(Spoiled.harmless()));

  @ParameterizedTest
  @FieldSource("ONE_LINERS")
  void wordsInOneLineChangeNothingAndAreShownAsTheyAre(String text) {
    Parsed parsed = check(Spoiled.with(text));
    assertThat(parsed.structure()).isEqualTo(HARMLESS.structure());
    assertThat(parsed.all(BlockQuote.class)).extracting(Parsed::text).containsOnly(text);
  }

  @ParameterizedTest
  @FieldSource("ONE_LINERS")
  void pointsThatChangedAreWordsToo(String text) {
    Parsed parsed = new Parsed(changed(text));
    Parsed harmless = new Parsed(changed("harmless"));
    assertThat(parsed.structure()).isEqualTo(harmless.structure());
    assertThat(parsed.headings()).isEqualTo(harmless.headings());
    assertThat(parsed.live()).isEmpty();
  }

  /** The report of an interview in which a point of these words was gained. */
  private static String changed(String says) {
    Question question = Some.question("q-1", "any");
    KeyPoint point = Some.point("point", Importance.MUST, "phrase");
    Rubric rubric =
        Some.rubric(
            "q-1",
            new KeyPoint(
                point.id(),
                says,
                point.importance(),
                point.polarity(),
                point.parts(),
                point.advice(),
                point.probe()));
    String report =
        render(
            Sample.ended("i", Samples.STARTED, Sample.scored(question, rubric, 1)),
            Map.of("q-1", Sample.scored(question, rubric, 0)));
    assertThat(report).contains("Gained: ");
    return report;
  }

  @ParameterizedTest
  @FieldSource("OTHERS")
  void otherTextsKeepTheStructure(String text) {
    check(Spoiled.with(text));
  }

  @Test
  void everyMixKeepsTheStructure() {
    List<String> atoms = new ArrayList<>(ONE_LINERS);
    atoms.addAll(OTHERS.stream().filter(text -> text.length() < 100).toList());
    atoms.addAll(
        List.of("\n", "\n", "\n\n", " ", "  ", "\t", "word", ":", "|", "`", "~", "+", "-"));
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder("w");
      for (int length = random.nextInt(12); length >= 0; length--) {
        text.append(atoms.get(random.nextInt(atoms.size())));
      }
      String mix = text.substring(random.nextInt(2));
      check(Spoiled.with(mix.isBlank() ? "w" : mix));
    }
  }

  @Test
  void hostileInterviewReadsAsApproved() {
    Golden.check("hostile", render(hostile()));
  }

  /** Everything hostile in one interview. */
  static Interview hostile() {
    String answer = "Ok.\n" + String.join("\n", ONE_LINERS) + "\n\n\tx\u001b[0m ```\n";
    return new Spoiled(text -> text.equals("answer") ? answer : "- <b>|*" + text + "*|</b> @me")
        .interview();
  }

  private static String render(Interview interview) {
    return render(interview, Map.of());
  }

  private static String render(Interview interview, Map<String, Turn> earlier) {
    return Samples.markdown(interview, earlier, Audience.SELF);
  }

  private static Parsed check(Interview interview) {
    String document = render(interview);
    Parsed parsed = new Parsed(document);
    assertThat(parsed.headings()).isEqualTo(HARMLESS.headings());
    assertThat(parsed.tables()).isEqualTo(HARMLESS.tables());
    assertThat(parsed.listItems()).isEqualTo(HARMLESS.listItems());
    for (Class<? extends Node> kind : List.of(BlockQuote.class, StrongEmphasis.class)) {
      assertThat(parsed.all(kind)).hasSameSizeAs(HARMLESS.all(kind));
    }
    for (Class<? extends Node> forbidden :
        List.of(Emphasis.class, HtmlInline.class, Image.class, ThematicBreak.class)) {
      assertThat(parsed.all(forbidden)).isEmpty();
    }
    assertThat(parsed.all(HtmlBlock.class))
        .extracting(HtmlBlock::getLiteral)
        .hasSameSizeAs(HARMLESS.all(HtmlBlock.class))
        .containsOnly("<details>\n<summary>Model answer</summary>", "</details>");
    assertThat(parsed.all(FencedCodeBlock.class))
        .hasSameSizeAs(HARMLESS.all(FencedCodeBlock.class))
        .allSatisfy(chart -> assertThat(chart.getInfo()).isEqualTo("mermaid"))
        .allSatisfy(chart -> assertThat(chart.getLiteral().lines()).hasSize(5));
    assertThat(parsed.links()).isEqualTo(HARMLESS.links());
    assertThat(parsed.live()).isEmpty();
    assertThat(document.codePoints())
        .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE)
        .noneMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069));
    return parsed;
  }
}
