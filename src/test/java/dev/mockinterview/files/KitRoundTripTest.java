package dev.mockinterview.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockinterview.bank.Bank;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.document.Markdown;
import dev.mockinterview.interview.Round;
import dev.mockinterview.panel.Board;
import dev.mockinterview.panel.Candidate;
import dev.mockinterview.panel.Card;
import dev.mockinterview.panel.Heard;
import dev.mockinterview.panel.LeadPlan;
import dev.mockinterview.panel.Note;
import dev.mockinterview.panel.Scorecard;
import dev.mockinterview.panel.Script;
import dev.mockinterview.panel.Tick;
import dev.mockinterview.report.Kit;
import dev.mockinterview.scoring.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A scorecard as a filled kit and back: nothing is lost but times, and nothing is invented. */
class KitRoundTripTest {

  private static final Kit KIT = new Kit(ZoneOffset.UTC);

  static final List<String> TEXTS =
      List.of(
          "plain",
          "# one",
          "## Closing",
          "Closing",
          "## Question 2 of 4: basic-02",
          "Question 2 of 4: basic-02",
          "**Rating (1-5):** 5",
          "Rating: 5\n\nNotes: none\nAsked: not asked",
          "Plan: other",
          "- [x] **url** (must): Its name",
          "Status: hit",
          "___\n\n_____",
          "______",
          "a_b _c_ __d__ snake_case_",
          "> quoted\n>> twice\n>",
          ">",
          "```\ncode\n```",
          "~~~",
          "    indented\n\ttabbed\n  two\t",
          "a\n\n\n\nb",
          "a\\\nb\\",
          "\\",
          "\\\\ \\* \\n C:\\temp",
          "a  \nb",
          "1. x\n2) y\n12. z",
          "- x\n* y\n+ z",
          "a | b\n--- | ---\n1 | 2",
          "<b>x</b> <!-- x --> </details>",
          "&#32; &amp; &#9; &nbsp;",
          "http://example.com @me #1",
          "“smart” ‘quotes’ – — …",
          "\"in quotation marks\"",
          "“in smart ones”",
          "=== \n===\n---",
          ":-: :",
          "Ünïcödé 👩‍💻 中文 \u3000 \u00a0x",
          "[x](y) ![z](a) [^1]: b",
          "+");

  private final Path folder;

  KitRoundTripTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyScorecardReadsBack() {
    Board board = Board.USUAL;
    for (Scorecard scorecard : List.of(board.annas(), board.bens(), board.cleos())) {
      check(board.plan(), board.dora(), scorecard, board.heard());
    }
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void everyTextReadsBack(String text) {
    Board hostile = new Board(harmless -> text, name -> name);
    check(hostile.plan(), hostile.dora(), hostile.annas(), hostile.heard());
    check(Board.USUAL.plan(), hostile.dora(), hostile.annas(), hostile.heard());
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void everyNameReadsBack(String text) {
    String name = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s\u00a0]+", " ").strip();
    Board board = new Board(harmless -> harmless, who -> name + who.charAt(0));
    check(board.plan(), board.dora(), board.annas(), board.heard());
    Board first = new Board(harmless -> harmless, who -> who.charAt(0) + name);
    check(first.plan(), first.dora(), first.annas(), first.heard());
  }

  @Test
  void everyMixReadsBack() {
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      StringBuilder mix = new StringBuilder();
      for (int length = random.nextInt(8); length >= 0; length--) {
        mix.append(TEXTS.get(random.nextInt(TEXTS.size())));
        mix.append(List.of("", " ", "\n", "\n\n", "\t", "  \n").get(random.nextInt(6)));
      }
      String text = mix.toString();
      Board hostile = new Board(harmless -> text, name -> name);
      check(Board.USUAL.plan(), Board.USUAL.dora(), hostile.annas(), hostile.heard());
    }
  }

  /** No text of the bank is taken for something that somebody wrote. */
  @Test
  void everyQuestionOfTheBankReadsBack() {
    Bank bank = ContentPacks.builtIn().bank();
    LeadPlan plan =
        new LeadPlan(
            "everything",
            "API engineer",
            Optional.empty(),
            bank.categories().stream()
                .map(each -> new Round(each.id(), each.title(), each.questions(), each.tips()))
                .toList(),
            bank.questions().stream()
                .flatMap(question -> bank.rubric(question.id()).stream())
                .toList(),
            Script.USUAL,
            Board.BEGUN);
    Candidate candidate = Board.USUAL.dora();
    Scorecard scorecard = Scorecard.begin("all", plan, candidate, Board.USUAL.anna(), Board.BEGUN);
    List<Status> statuses = List.of(Status.values());
    for (int i = 0; i < plan.questions().size(); i++) {
      int rating = 1 + i % 5;
      Rubric rubric = bank.rubric(plan.questions().get(i).id()).orElseThrow();
      scorecard = scorecard.change(i, card -> card.rate(rating));
      for (KeyPoint point : rubric.points()) {
        Tick tick = new Tick(statuses.get((i + point.id().length()) % 4), i % 2 == 0);
        scorecard = scorecard.change(i, card -> card.tick(point.id(), tick));
      }
    }
    check(plan, candidate, scorecard, Board.USUAL.heard());
  }

  @Test
  void reflowedQuotationsKeepTheirWords() {
    Board board = Board.USUAL;
    String kit = Markdown.of(KIT.of(board.plan(), board.dora(), board.annas()));
    FilledKit read =
        read(
            kit.replace("> Named throttling at once.", "> Named\n> throttling at\n> once."),
            board.plan());
    assertThat(read.cards().get(0).notes().get(0)).isEqualTo("Named throttling at once.");
  }

  private void check(LeadPlan plan, Candidate candidate, Scorecard scorecard, Heard heard) {
    FilledKit kit = read(Markdown.of(KIT.of(plan, candidate, scorecard)), plan);

    assertThat(kit.candidate()).contains(candidate.person());
    assertThat(kit.interviewer()).contains(scorecard.interviewer());
    Scorecard back =
        kit.scorecard(
            scorecard.id(),
            candidate.person(),
            scorecard.interviewer(),
            kit.at(ZoneOffset.UTC, scorecard.started()),
            (question, text) -> heard.score());
    assertThat(back.cards()).isEqualTo(cards(plan, scorecard));
    assertThat(back.takeAway()).isEqualTo(scorecard.takeAway());
    assertThat(back.recommendation()).isEqualTo(scorecard.recommendation());
  }

  /** The cards without times, with notes before quotes. */
  private static List<Card> cards(LeadPlan plan, Scorecard scorecard) {
    return Stream.iterate(0, i -> i + 1)
        .limit(scorecard.cards().size())
        .map(
            i -> {
              Card card = scorecard.cards().get(i);
              return new Card(
                  plan.questions().get(i),
                  card.asked(),
                  card.ticks(),
                  Stream.of(false, true)
                      .flatMap(quote -> card.notes().stream().filter(note -> note.quote() == quote))
                      .map(note -> new Note(scorecard.started(), note.text(), note.quote()))
                      .toList(),
                  card.heard(),
                  card.rating(),
                  card.override(),
                  Duration.ZERO);
            })
        .toList();
  }

  private FilledKit read(String kit, LeadPlan plan) {
    Path file = folder.resolve("kit.md");
    try {
      Files.writeString(file, kit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return KitFile.read(file, id -> Optional.of(plan));
  }
}
