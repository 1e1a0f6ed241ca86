package dev.mockinterview.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockinterview.bank.Importance;
import dev.mockinterview.bank.KeyPoint;
import dev.mockinterview.bank.Misconception;
import dev.mockinterview.bank.Part;
import dev.mockinterview.bank.Polarity;
import dev.mockinterview.bank.Rubric;
import dev.mockinterview.bank.Some;
import dev.mockinterview.text.Lexicon;
import dev.mockinterview.text.TextAnalyzer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScorerTest {

  private static final TextAnalyzer ANALYZER = TextAnalyzer.english();

  private final Scorer scorer =
      new Scorer(ANALYZER, Lexicon.EMPTY, List.of("caches responses runs code stages"));

  private final KeyPoint caches =
      Some.point("caches", Importance.MUST, part("caching", "caches responses"));
  private final KeyPoint types =
      Some.point(
          "types",
          Importance.SHOULD,
          part("REST", "REST"),
          part("HTTP", "HTTP"),
          part("WebSocket", "WebSocket"),
          part("private", "private endpoint"));
  private final Misconception hosts =
      new Misconception(
          "hosts",
          "It hosts code.",
          "It only routes.",
          2,
          Optional.of("caches"),
          Polarity.POSITIVE,
          List.of("hosts your code"));

  @Test
  void totalIsEarnedCreditOverEnough() {
    Score score = score("It caches responses.");
    assertThat(score.earned()).isEqualTo(3);
    assertThat(score.enough()).isEqualTo(4.5);
    assertThat(score.total()).isEqualTo(69);
    assertThat(score.band()).isEqualTo(Band.GOOD);
  }

  @Test
  void partsEarnTheirShareAndTheRestIsNamed() {
    PointScore scored = score("There are REST and HTTP APIs.").points().get(1);
    assertThat(scored.status()).isEqualTo(Status.PARTIAL);
    assertThat(scored.credit()).isEqualTo(0.5);
    assertThat(scored.evidence()).extracting(Evidence::text).containsExactly("REST", "HTTP");
    assertThat(scored.remark()).contains("Not said: WebSocket; private.");
  }

  @Test
  void aConceptPaysOnceHoweverOftenItIsSaid() {
    assertThat(score("It caches responses. Responses are cached. Caching responses!").earned())
        .isEqualTo(3);
  }

  @Test
  void falseClaimCostsAndTakesItsPointAway() {
    Score score = score("It caches responses. It hosts your code. There are REST and HTTP APIs.");
    assertThat(score.misconceptions())
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.evidence())
                    .extracting(Evidence::text)
                    .containsExactly("hosts your code"));
    assertThat(score.points().get(0).status()).isEqualTo(Status.CONTRADICTED);
    assertThat(score.earned()).isEqualTo(1);
    assertThat(score.cost()).isEqualTo(2);
    assertThat(score.total()).isZero();
  }

  @Test
  void deniedFalseClaimIsNone() {
    assertThat(score("It doesn't host your code, it caches responses.").misconceptions()).isEmpty();
  }

  @Test
  void evidenceOfADenialQuotesTheDenial() {
    KeyPoint denial = Some.point("none", Importance.MUST, part("no servers", "no servers"));
    Score score = score("You never run any servers.", List.of(denial), List.of());
    assertThat(score.points().get(0).evidence())
        .extracting(Evidence::text)
        .containsExactly("never run any servers");
  }

  @Test
  void onlyTheBeginningOfAVeryLongAnswerIsScored() {
    String answer = "word ".repeat(4_000) + "It caches responses.";
    Score score = score(answer);
    assertThat(score.flags()).contains(Flag.TOO_LONG);
    assertThat(score.earned()).isZero();
  }

  @Test
  void partWhosePhrasesOnlyRepeatTheQuestionIsRefused() {
    Rubric rubric =
        Probe.rubric(
            List.of(Some.point("echo", Importance.MUST, part("stages", "stages"))), List.of());
    assertThatThrownBy(() -> scorer.compile("What are stages?", rubric))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("point echo");
  }

  @Test
  void phraseWithAPlusCountsAlthoughTheQuestionHasIt() {
    Rubric rubric =
        Probe.rubric(
            List.of(Some.point("echo", Importance.MUST, part("stages", "+stages"))), List.of());

    assertThat(scorer.score(scorer.compile("What are stages?", rubric), "It has stages.").earned())
        .isEqualTo(3);
  }

  @Test
  void bareListAnswersAQuestionThatAsksForNames() {
    Rubric rubric =
        Probe.rubric(
            List.of(Some.point("tea", Importance.MUST, part("tea", "green tea"))), List.of());
    String list = "green tea, black coffee, red wine, white milk, brown ale, pink gin, clear water";

    assertThat(scorer.score(scorer.compile("Enumerate some drinks.", rubric), list).flags())
        .isEmpty();
    assertThat(scorer.score(scorer.compile("What do people like?", rubric), list).flags())
        .containsExactly(Flag.KEYWORD_LIST);
  }

  @Test
  void draftedRubricGivesAShareOfTheReferencesWords() {
    String question = "What is TCP?";
    Rubric draft =
        new RubricDrafter(ANALYZER)
            .draft(question, List.of("TCP is a reliable and ordered byte stream between hosts."));
    CompiledRubric compiled = scorer.compile(question, draft);
    int all =
        scorer.score(compiled, "A reliable, ordered stream of bytes between two hosts").total();
    int some = scorer.score(compiled, "A reliable stream").total();
    int none = scorer.score(compiled, "A kind of cable").total();
    assertThat(all).isEqualTo(100);
    assertThat(some).isBetween(20, 90);
    assertThat(none).isZero();
    assertThatThrownBy(() -> new RubricDrafter(ANALYZER).draft(question, List.of("What is TCP?")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Score score(String answer) {
    return score(answer, List.of(caches, types), List.of(hosts));
  }

  private Score score(String answer, List<KeyPoint> points, List<Misconception> claims) {
    return scorer.score(scorer.compile("What is it?", Probe.rubric(points, claims)), answer);
  }

  private static Part part(String says, String phrase) {
    return new Part(says, List.of(phrase));
  }
}
