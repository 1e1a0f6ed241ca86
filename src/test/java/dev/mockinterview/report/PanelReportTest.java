package dev.mockinterview.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mockinterview.document.Letterhead;
import dev.mockinterview.document.Markdown;
import dev.mockinterview.document.Parsed;
import dev.mockinterview.panel.Board;
import dev.mockinterview.panel.Matrix;
import dev.mockinterview.panel.Panel;
import dev.mockinterview.panel.Scorecard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class PanelReportTest {

  private static final PanelReport REPORT =
      new PanelReport(new Imprint(Samples.READER, Letterhead.NONE, "0.1.0"));
  private static final Board BOARD = Board.USUAL;

  @Test
  void documentForThePanelReadsAsApproved() {
    Golden.check("panel", render(BOARD, Audience.PANEL));
  }

  @Test
  void documentForTheCandidateReadsAsApproved() {
    Golden.check("panel-candidate", render(BOARD, Audience.CANDIDATE));
  }

  @Test
  void matrixReadsAsApproved() {
    Golden.check("matrix", matrixReport(matrix(BOARD)));
  }

  private static String matrixReport(Matrix matrix) {
    return Markdown.of(
        new MatrixReport(new Imprint(Samples.READER, Letterhead.NONE, "0.1.0")).of(matrix));
  }

  private static Matrix matrix(Board board) {
    Panel dora = new Panel(board.plan(), board.dora().person(), board.submitted());
    Panel emil = new Panel(board.plan(), board.emil().person(), List.of());
    return new Matrix(
        board.plan(),
        List.of(new Matrix.Row(dora, board.agreed()), new Matrix.Row(emil, List.of())));
  }

  @Test
  void ownScorecardThatIsNotSubmittedIsANameOnly() {
    List<Scorecard> visible = new ArrayList<>(BOARD.submitted());
    visible.set(0, BOARD.annas());
    String document =
        Markdown.of(REPORT.of(BOARD.plan(), BOARD.dora(), visible, List.of(), Audience.PANEL));
    assertThat(document)
        .contains("**Not submitted yet:** Anna, so nothing of that is in this document")
        .doesNotContain("Named throttling", "| Anna");
  }

  @Test
  void nothingSubmittedYetIsSaid() {
    assertThat(
            Markdown.of(
                REPORT.of(BOARD.plan(), BOARD.dora(), List.of(), List.of(), Audience.PANEL)))
        .contains("**Submitted:** nobody yet", "There are no two scorecards to compare yet.")
        .doesNotContain("|");
  }

  @Test
  void candidateGetsNothingBeforeAllHaveSubmitted() {
    List<Scorecard> visible = new ArrayList<>(BOARD.submitted());
    visible.set(0, BOARD.annas());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> REPORT.of(BOARD.plan(), BOARD.dora(), visible, List.of(), Audience.CANDIDATE))
        .withMessage("a document for Dora needs all scorecards submitted, 2 of 3 are");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> REPORT.of(BOARD.plan(), BOARD.dora(), List.of(), List.of(), Audience.CANDIDATE));
  }

  @Test
  void otherCandidatesAgreementsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> REPORT.of(BOARD.plan(), BOARD.emil(), List.of(), BOARD.agreed(), Audience.PANEL))
        .withMessage("agreement on basic-01 is of another plan or candidate");
  }

  /** Every text is another word; those that a candidate may read are known by what they were. */
  @Test
  void candidateReadsNoPrivateWord() {
    Set<String> open =
        Set.of(
            "API engineer",
            "Basics",
            "Security",
            "Scenarios",
            "Deploy one API by hand.",
            "Learn the limits.",
            "Draw who checks.",
            "Tell a story.",
            "What is a stage, and what is it good for?",
            "How long may an integration take?",
            "What are API keys good for?");
    Map<String, String> words = new HashMap<>();
    Board hostile =
        new Board(
            text -> words.computeIfAbsent(text, each -> "qx" + words.size() + "xq"),
            name -> words.computeIfAbsent(name, each -> "nx" + words.size() + "xn"));

    String document = render(hostile, Audience.CANDIDATE);
    String panel = render(hostile, Audience.PANEL);

    assertThat(words).hasSizeGreaterThan(40);
    assertThat(words.keySet()).containsAll(open);
    words.forEach(
        (text, word) -> {
          if (open.contains(text) || text.equals("Dora")) {
            assertThat(document).contains(word);
          } else {
            assertThat(document).doesNotContain(word);
          }
        });
    for (String heard :
        List.of("Anna", "Named throttling at once.", "The URL was wrong.", "Not sure.")) {
      assertThat(panel).contains(words.get(heard));
    }
    assertThat(document)
        .doesNotContain("reference", "settings", "seconds", "api-1", "5eed", "yes", "prompted");
  }

  @Test
  void threeValuesStandApart() {
    assertThat(render(BOARD, Audience.PANEL))
        .containsPattern("\\| Anna +\\| answered +\\| +31 \\| +5 \\| 80: It overlooked the cache.");
  }

  @ParameterizedTest
  @EnumSource(
      value = Audience.class,
      names = {"PANEL", "CANDIDATE"})
  void noDocumentProposesADecision(Audience audience) {
    assertThat(render(BOARD, audience).toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("hire", "hiring", "average", "overall");
  }

  @ParameterizedTest
  @FieldSource("dev.mockinterview.report.HostileReportTest#ONE_LINERS")
  void wordsInOneLineChangeNothing(String text) {
    check(text);
  }

  @ParameterizedTest
  @FieldSource("dev.mockinterview.report.HostileReportTest#OTHERS")
  void otherTextsKeepTheStructure(String text) {
    if (!text.isBlank()) {
      check(text);
    }
  }

  private static void check(String text) {
    Board hostile = new Board(harmless -> text, name -> name);
    Board harmless = new Board(each -> "harmless", name -> name);
    for (Audience audience : List.of(Audience.PANEL, Audience.CANDIDATE)) {
      same(render(hostile, audience), render(harmless, audience));
    }
    same(matrixReport(matrix(hostile)), matrixReport(matrix(harmless)));
  }

  private static void same(String document, String harmless) {
    Parsed parsed = new Parsed(document);
    Parsed expected = new Parsed(harmless);
    assertThat(parsed.headings()).hasSameSizeAs(expected.headings());
    assertThat(parsed.tables()).isEqualTo(expected.tables());
    assertThat(parsed.listItems()).isEqualTo(expected.listItems());
    assertThat(parsed.links()).isEqualTo(expected.links());
    assertThat(parsed.all(BlockQuote.class)).hasSameSizeAs(expected.all(BlockQuote.class));
    for (Class<? extends Node> forbidden :
        List.of(
            Emphasis.class,
            HtmlBlock.class,
            HtmlInline.class,
            Image.class,
            FencedCodeBlock.class)) {
      assertThat(parsed.all(forbidden)).isEmpty();
    }
    assertThat(parsed.live()).isEmpty();
  }

  private static String render(Board board, Audience audience) {
    return Markdown.of(
        REPORT.of(board.plan(), board.dora(), board.submitted(), board.agreed(), audience));
  }
}
