package dev.mockinterview.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.document.Markdown;
import dev.mockinterview.document.Parsed;
import dev.mockinterview.panel.Board;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.LeadPlan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class KitTest {

  private static final Kit KIT = new Kit(ZoneId.of("Europe/Copenhagen"));
  private static final LeadPlan PLAN = Board.USUAL.plan();

  @Test
  void emptyKitReadsAsApproved() {
    Golden.check("kit", empty(PLAN));
  }

  @Test
  void kitForACandidateReadsAsApproved() {
    Candidate dora = Board.USUAL.dora();
    Golden.check(
        "kit-candidate",
        Markdown.of(
            KIT.of(
                PLAN,
                Optional.of(dora),
                Optional.of(Board.USUAL.anna()),
                Optional.of(LocalDate.of(2026, 11, 22)))));
  }

  @Test
  void filledKitReadsAsApproved() {
    Golden.check("kit-filled", Markdown.of(KIT.of(PLAN, Board.USUAL.dora(), Board.USUAL.annas())));
  }

  @Test
  void moreTimeStretchesTheMinutes() {
    String kit = Markdown.of(KIT.of(PLAN, Board.USUAL.dora(), Board.USUAL.annas()));
    assertThat(kit).contains("**Time:** 30 min, 1.5 times the usual\n");
    assertThat(kit).contains("**Time:** 4 min 30 s, 1.5 times the usual\n");
  }

  @Test
  void nothingOfTheMachineIsOnASheet() {
    assertThat(Markdown.of(KIT.of(PLAN, Board.USUAL.dora(), Board.USUAL.annas())))
        .doesNotContain("It is in the URL.", "phrase", "copy of the API");
  }

  static Stream<String> texts() {
    return Stream.concat(HostileReportTest.ONE_LINERS.stream(), HostileReportTest.OTHERS.stream());
  }

  /** The plan's own texts go the way of the reports; here it is what people wrote. */
  @ParameterizedTest
  @MethodSource("texts")
  void whatPeopleWriteStaysText(String text) {
    if (text.isBlank()) {
      return;
    }
    Board board = new Board(harmless -> harmless, name -> name);
    Board hostile = new Board(harmless -> text, name -> name);
    Parsed parsed = new Parsed(Markdown.of(KIT.of(board.plan(), board.dora(), hostile.annas())));
    Parsed harmless = new Parsed(Markdown.of(KIT.of(board.plan(), board.dora(), board.annas())));
    assertThat(parsed.headings()).isEqualTo(harmless.headings());
    assertThat(parsed.listItems()).isEqualTo(harmless.listItems());
    assertThat(parsed.tables()).isEmpty();
    assertThat(parsed.all(BlockQuote.class)).hasSameSizeAs(harmless.all(BlockQuote.class));
    for (Class<? extends Node> forbidden :
        List.of(
            Emphasis.class,
            Link.class,
            HtmlBlock.class,
            HtmlInline.class,
            Image.class,
            FencedCodeBlock.class)) {
      assertThat(parsed.all(forbidden)).isEmpty();
    }
  }

  @ParameterizedTest
  @FieldSource("dev.mockinterview.report.HostileReportTest#ONE_LINERS")
  void aLineIsShownAsItIs(String text) {
    Board hostile = new Board(harmless -> text, name -> name);
    Parsed parsed = new Parsed(Markdown.of(KIT.of(PLAN, Board.USUAL.dora(), hostile.annas())));
    assertThat(parsed.all(BlockQuote.class))
        .extracting(Parsed::text)
        .contains(text.replaceAll("^\\s+|\\s+$", ""));
  }

  private static String empty(LeadPlan plan) {
    return Markdown.of(KIT.of(plan, Optional.empty(), Optional.empty(), Optional.empty()));
  }
}
